package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.VerbForm;
import org.readout.model.Actor;
import org.readout.model.Sentence;
import org.readout.model.SpeechAct;

/**
 * Reports that stand before or around their attribution: "Trade had doubled, she noted"; "The
 * island, he warned, would not wait"; "Trade had doubled, according to a Norland official".
 */
final class FreeReports {
    private final Page page;
    private final ActChoice acts;
    private final Attribution.Reader attributions;
    private final InsertedReports inserted;

    FreeReports(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.acts = acts;
        this.inserted = new InsertedReports(page, acts);
        this.attributions = new Attribution.Reader(page, finder);
    }

    List<Said> of(SentenceReport report) {
        List<Said> said = new ArrayList<>();
        for (Clause clause : report.clauses()) {
            boolean mayAttribute =
                    clause.kind() == ClauseKind.MAIN
                            || clause.kind() == ClauseKind.COORDINATE
                            || clause.kind() == ClauseKind.RELATIVE
                                    && clause.subjectFirst() >= clause.first()
                            || clause.verb().form() == VerbForm.PARTICIPLE;
            if (!mayAttribute) {
                continue;
            }
            Attribution attribution = attributions.of(clause, report.sentence()).orElse(null);
            if (attribution != null && leadsOn(attribution, report)) {
                Said opening = before(attribution, report);
                if (opening != null) {
                    said.add(opening);
                    said.add(behindColon(attribution, report));
                }
                continue;
            }
            if (attribution == null
                    || report.frameOf(clause)
                            .filter(f -> !inserted.isCutBy(f, attribution))
                            .isPresent()) {
                continue;
            }
            boolean within = inserted.isInserted(attribution, report);
            if (clause.kind() == ClauseKind.RELATIVE && !within) {
                continue;
            }
            Said free = within ? inserted.around(attribution, report) : before(attribution, report);
            if (free != null
                    && !isAnothersWord(free, attribution, report)
                    && said.stream().noneMatch(s -> s.overlaps(free.first(), free.end()))) {
                said.add(free);
            }
        }
        return said;
    }

    /** "The price was fair, she insisted: nobody had complained": said before and behind. */
    private boolean leadsOn(Attribution attribution, SentenceReport report) {
        int colon = attribution.end();
        return page.text().is(attribution.first() - 1, ",")
                && colon + 1 < report.sentence().end()
                && page.text().is(colon, ":")
                && page.text().word(colon + 1).isWord();
    }

    private Said behindColon(Attribution attribution, SentenceReport report) {
        int first = attribution.end() + 1;
        return new Said(
                report.sentence().index(),
                first,
                report.extent().segmentEnd(first),
                attribution.speakers(),
                attribution.force().of(acts.isJoint(attribution.speakers(), "")),
                null,
                attribution.press());
    }

    /** "Her guest, an aide said, had offered a ship": what is told is the guest's word. */
    private boolean isAnothersWord(Said free, Attribution attribution, SentenceReport report) {
        for (Clause clause : report.clauses()) {
            Frame frame = report.frameOf(clause).orElse(null);
            if (frame == null
                    || clause.kind() != ClauseKind.MAIN && clause.kind() != ClauseKind.COORDINATE
                    || clause.verb().first() < report.sentence().first()
                    || clause.index() == attribution.clause().index()
                    || clause.verb().first() < free.first() && clause.subjectFirst() < 0
                    || clause.verb().first() >= free.end()) {
                continue;
            }
            List<Actor> subject = page.references().subjectOf(clause, page.company());
            boolean another =
                    !subject.isEmpty()
                            && subject.stream().noneMatch(attribution.speakers()::contains)
                            && subject.get(0) instanceof Actor.Individual;
            boolean plain =
                    frame.force().alone() == SpeechAct.ASSERT
                            && frame.complement().kind() == Complement.Kind.NP;
            if (another && !plain || isPerformance(frame, subject, attribution)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Norland has urged its neighbour to talk, his office said", "the other side, she added, had
     * voiced concern": the urging is what is told.
     */
    private boolean isPerformance(Frame frame, List<Actor> subject, Attribution attribution) {
        if (subject.isEmpty() || !(subject.get(0) instanceof Actor.Side)) {
            return false;
        }
        boolean ofAnother =
                subject.size() == 1
                        && attribution.speakers().stream()
                                .noneMatch(
                                        s ->
                                                page.cast()
                                                        .sideOf(s)
                                                        .filter(subject.get(0)::equals)
                                                        .isPresent());
        return (subject.equals(attribution.speakers()) || ofAnother)
                && frame.force().alone() != SpeechAct.ASSERT
                && frame.force().alone() != SpeechAct.BRIEF
                && frame.force().alone() != SpeechAct.HOPE
                && frame.force().alone() != SpeechAct.COMMIT
                && frame.force().alone() != SpeechAct.AGREE;
    }

    private @Nullable Said before(Attribution attribution, SentenceReport report) {
        Sentence sentence = report.sentence();
        int stop = attribution.first() - 1;
        if (stop <= sentence.first()
                || !page.text().word(stop).isMark()
                || page.text().is(stop, ";")) {
            return null;
        }
        int first = report.extent().segmentStart(stop);
        int end = report.extent().trimmed(first, stop);
        Clause content = null;
        for (Clause clause : report.clauses()) {
            boolean inside =
                    clause.verb().isFinite()
                            && clause.verb().first() >= first
                            && clause.verb().end() <= end;
            boolean quoted = page.references().speech().isSpeech(clause.verb().head());
            if (inside && content == null && clause.kind() == ClauseKind.MAIN) {
                content = clause;
                if (quoted) {
                    return null; // read as direct speech
                }
            }
        }
        if (content == null || end <= first || isNews(content, attribution)) {
            return null;
        }
        boolean joint = acts.isJoint(attribution.speakers(), "");
        SpeechAct act =
                acts.within(
                        content,
                        attribution.force().of(joint),
                        attribution.speakers(),
                        joint,
                        attribution.clause().verb().lemma());
        return new Said(
                sentence.index(),
                first,
                end,
                attribution.speakers(),
                act,
                null,
                attribution.press());
    }

    /** "The ministers met on Monday, the ministry said": where an engagement is known from. */
    private static boolean isNews(Clause content, Attribution attribution) {
        return Doings.isDoing(content.verb().lemma())
                && content.verb().form() == VerbForm.PAST
                && !content.verb().negated()
                && attribution.speakers().stream().allMatch(Actor.Side.class::isInstance);
    }

    /** "S, according to X", "According to X, S". */
    Optional<Said> accordingTo(SentenceReport report) {
        Sentence sentence = report.sentence();
        for (int token = sentence.first(); token + 2 < sentence.end(); token++) {
            if (!page.text().is(token, "according") || !page.text().is(token + 1, "to")) {
                continue;
            }
            boolean opens = token == sentence.first();
            if (!opens && !page.text().is(token - 1, ",")) {
                continue;
            }
            int stop = opens ? comma(token + 2, sentence) : sentence.end();
            List<Actor> speakers = page.references().meant(token + 2, stop, page.company());
            int first = opens ? stop + 1 : sentence.first();
            int end =
                    opens
                            ? report.extent().withoutFinalMarks(sentence.end(), first)
                            : report.extent().trimmed(first, token);
            return speakers.isEmpty() || end <= first + 1
                    ? Optional.empty()
                    : Optional.of(
                            new Said(
                                    sentence.index(),
                                    first,
                                    end,
                                    speakers,
                                    SpeechAct.ASSERT,
                                    null,
                                    true));
        }
        return Optional.empty();
    }

    private int comma(int from, Sentence sentence) {
        for (int token = from; token < sentence.end(); token++) {
            if (page.text().is(token, ",")) {
                return token;
            }
        }
        return sentence.end();
    }
}
