package org.readout.extract.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Reference;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * "Both sides will ...", "the Norland side will ...": told as settled, without a verb of saying.
 */
final class FutureOfSides {
    /** What is to happen is no undertaking. */
    private static final WordSet EVENTS =
            WordSet.of(
                    "meet",
                    "gather",
                    "occur",
                    "follow",
                    "last",
                    "mark",
                    "celebrate",
                    "hold",
                    "play",
                    "travel",
                    "visit",
                    "attend",
                    "arrive",
                    "face",
                    "compete",
                    "be",
                    "become",
                    "remain",
                    "need",
                    "benefit",
                    "receive",
                    "see",
                    "have");

    private static final WordSet FOUNDING =
            WordSet.of("establish", "create", "form", "found", "constitute");

    /** An occasion is held, attended or headed: no undertaking either. */
    private static final WordSet ARRANGED =
            WordSet.of(
                    "hold",
                    "attend",
                    "head",
                    "lead",
                    "chair",
                    "receive",
                    "join",
                    "follow",
                    "accompany",
                    "celebrate",
                    "mark",
                    "expect",
                    "decide",
                    "see",
                    "know",
                    "sign");

    private FutureOfSides() {}

    static Optional<Said> read(Clause clause, SentenceReport report, Page page) {
        String modal = clause.verb().modal();
        if (!"will".equals(modal) && !"shall".equals(modal) && !"to".equals(modal)
                || clause.verb().negated()
                || clause.kind() != ClauseKind.MAIN
                || !clause.hasSubject()
                || EVENTS.contains(clause.verb().lemma())
                || happens(clause, page)) {
            return Optional.empty();
        }
        if (clause.verb().passive()) {
            return founds(clause, page) ? settled(clause, report, page) : Optional.empty();
        }
        Reference subject =
                page.references()
                        .reference(clause.subjectFirst(), clause.subjectEnd())
                        .orElse(null);
        if (subject == null || !speakAsSides(subject, clause, page)) {
            return Optional.empty();
        }
        List<Actor> speakers = page.voiceOf(page.references().among(subject, page.company()));
        int first = modalEnd(clause, page);
        int end = report.extent().endFrom(first, clause, Complement.Kind.TO);
        if (speakers.isEmpty() || end <= first) {
            return Optional.empty();
        }
        SpeechAct act = speakers.size() > 1 ? SpeechAct.AGREE : SpeechAct.COMMIT;
        return Optional.of(
                new Said(report.sentence().index(), first, end, speakers, act, null, false));
    }

    /** "A joint commission will be set up": what nobody is told to do, both do. */
    private static Optional<Said> settled(Clause clause, SentenceReport report, Page page) {
        List<Actor> sides = page.references().among(new Reference.Sides(), page.company());
        int first = clause.subjectFirst();
        int end = report.extent().endFrom(first, clause, Complement.Kind.THAT);
        int behind = clause.verb().end();
        boolean byOne = page.text().is(page.text().is(behind, "up") ? behind + 1 : behind, "by");
        return sides.size() < 2 || end <= first || byOne
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                report.sentence().index(),
                                first,
                                end,
                                sides,
                                SpeechAct.AGREE,
                                null,
                                false));
    }

    /** "Will be set up" founds, "will be set at five crowns" does not. */
    private static boolean founds(Clause clause, Page page) {
        String lemma = clause.verb().lemma();
        return FOUNDING.contains(lemma)
                || lemma.equals("set") && page.text().is(clause.verb().head() + 1, "up");
    }

    /** "They agreed to open a port. Pilots will be hired in May": what they agreed goes on. */
    static Optional<Said> furtherAgreed(@Nullable Said last, SentenceReport report, Page page) {
        int before = report.sentence().index() - 1;
        boolean goesOn =
                last != null
                        && last.act() == SpeechAct.AGREE
                        && last.speakers().size() > 1
                        && last.sentence() == before
                        && report.sentence()
                                .block()
                                .equals(page.text().sentences().get(before).block());
        if (!goesOn || last == null || report.hasFrames()) {
            return Optional.empty();
        }
        for (Clause clause : report.clauses()) {
            boolean settled =
                    clause.kind() == ClauseKind.MAIN
                            && clause.verb().passive()
                            && clause.verb().isFuture()
                            && !clause.verb().negated()
                            && clause.hasSubject()
                            && !ARRANGED.contains(clause.verb().lemma());
            int end =
                    settled
                            ? report.extent()
                                    .endFrom(clause.subjectFirst(), clause, Complement.Kind.THAT)
                            : -1;
            if (settled && end > clause.subjectFirst()) {
                return Optional.of(
                        new Said(
                                report.sentence().index(),
                                clause.subjectFirst(),
                                end,
                                last.speakers(),
                                SpeechAct.AGREE,
                                null,
                                false));
            }
        }
        return Optional.empty();
    }

    /**
     * "Will take place", "will begin in May": no undertaking, but "will begin a campaign" is one.
     */
    private static boolean happens(Clause clause, Page page) {
        int behind = clause.verb().end();
        return switch (clause.verb().lemma()) {
            case "take" -> page.text().is(behind, "place");
            case "begin", "start", "open" -> page.grammar().nounPhraseAt(behind).isEmpty();
            default -> false;
        };
    }

    private static boolean speakAsSides(Reference subject, Clause clause, Page page) {
        if (subject instanceof Reference.Sides) {
            return true;
        }
        if (!(subject instanceof Reference.Those(var actors))
                || !actors.stream().allMatch(Actor.Side.class::isInstance)) {
            return false;
        }
        boolean side = page.text().is(clause.subjectEnd() - 1, "side");
        boolean release = !page.references().issuer().reports();
        boolean due = "to".equals(clause.verb().modal()); // "Norland is to send ten ships"
        return actors.size() > 1
                || side
                || (release || due) && actors.get(0) instanceof Actor.State;
    }

    private static int modalEnd(Clause clause, Page page) {
        for (int token = clause.verb().first(); token < clause.verb().head(); token++) {
            if (page.text().is(token, "will")
                    || page.text().is(token, "shall")
                    || page.text().is(token, "to")) {
                int next = token + 1;
                return page.text().is(next, "also") ? next + 1 : next;
            }
        }
        return clause.verb().head();
    }
}
