package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.reference.Reference;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * What is said where the speaker is not the subject: "the plan was welcomed by X", "it was agreed
 * that ...", "she got a letter of thanks from X".
 */
final class PassiveSpeech {
    /** Told of a meeting without a speaker, both sides have said it: "it was stressed that". */
    private static final WordSet FORMAL =
            WordSet.of(
                    "stress",
                    "emphasise",
                    "emphasize",
                    "underline",
                    "underscore",
                    "highlight",
                    "note",
                    "reaffirm",
                    "reiterate",
                    "affirm");

    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;

    PassiveSpeech(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
    }

    @Nullable Said of(Clause clause, SentenceReport report) {
        Said passive = passive(clause, report);
        return passive != null || !report.isOuter(clause) ? passive : received(clause, report);
    }

    /** "The plan was welcomed by X"; "it was agreed to". */
    private @Nullable Said passive(Clause clause, SentenceReport report) {
        if (!report.isOuter(clause)
                || !clause.verb().passive()
                || clause.verb().negated()
                || !clause.hasSubject()
                || clause.kind() == ClauseKind.PARTICIPIAL) {
            return null;
        }
        if (page.text().is(clause.subjectFirst(), "it")
                && clause.subjectEnd() == clause.subjectFirst() + 1) {
            return impersonal(clause, report);
        }
        Said carried = carried(clause, report);
        if (carried != null) {
            return carried;
        }
        Force force = finder.forceOfObject(clause).orElse(null);
        int by = clause.verb().end();
        if (force == null || !page.text().is(by, "by")) {
            return null;
        }
        List<Actor> speakers = page.references().meant(by + 1, clause.end(), page.company());
        int first = clause.subjectFirst();
        int end = report.extent().trimmed(first, subjectEnd(clause));
        boolean guest =
                page.references()
                        .reference(first, clause.subjectEnd())
                        .filter(r -> !(r instanceof Reference.Sides))
                        .isPresent();
        if (speakers.isEmpty() || guest) {
            return null; // "he was welcomed by X" is an arrival
        }
        SpeechAct act = force.of(acts.isJoint(speakers, clause.verb().lemma()));
        return new Said(report.sentence().index(), first, end, speakers, act, null, false);
    }

    /** "Her offer to mediate was welcomed": with what the subject's noun is for. */
    private int subjectEnd(Clause clause) {
        boolean infinitive =
                clause.subjectEnd() < clause.verb().first()
                        && page.grammar().tag(clause.subjectEnd()) == Tag.TO;
        return infinitive ? clause.verb().first() : clause.subjectEnd();
    }

    /**
     * "An agreement was reached to open the port", "Concern was voiced by X over the raids": a noun
     * that says what is done, its verb behind it.
     */
    private @Nullable Said carried(Clause clause, SentenceReport report) {
        NounPhrase subject = page.grammar().nounPhraseAt(clause.subjectFirst()).orElse(null);
        if (subject == null || subject.head() >= clause.verb().first()) {
            return null;
        }
        Frame frame = finder.carriedBySubject(clause, subject, report, page);
        if (frame == null) {
            return null;
        }
        int by = clause.verb().end();
        boolean told = page.text().is(by, "by");
        List<Actor> speakers =
                told
                        ? page.references().meant(by + 1, clause.end(), page.company())
                        : frame.force().jointly() == SpeechAct.AGREE
                                ? page.references().among(new Reference.Sides(), page.company())
                                : List.of();
        boolean before = frame.said() < clause.verb().first();
        int end =
                before
                        ? report.extent().trimmed(frame.said(), clause.verb().first())
                        : report.extent().endOf(frame);
        if (speakers.isEmpty() || end <= frame.said() || !told && speakers.size() < 2) {
            return null;
        }
        SpeechAct act = frame.force().of(acts.isJoint(speakers, clause.verb().lemma()));
        return new Said(report.sentence().index(), frame.said(), end, speakers, act, null, false);
    }

    /** "She received a letter of thanks for the rice from X": X thanks. */
    private @Nullable Said received(Clause clause, SentenceReport report) {
        if (!clause.verb().lemma().equals("receive") || clause.verb().passive()) {
            return null;
        }
        Messages messages = new Messages(page.text(), page.grammar());
        int end = report.sentence().end();
        for (int token = clause.verb().end();
                token < Math.min(end, clause.verb().end() + 4);
                token++) {
            NounPhrase phrase = page.grammar().nounPhraseAt(token).orElse(null);
            Messages.Message message = phrase == null ? null : messages.at(phrase, end);
            if (message != null) {
                return from(message, report, end);
            }
        }
        return null;
    }

    private @Nullable Said from(Messages.Message message, SentenceReport report, int end) {
        for (int token = message.said(); token < end - 1; token++) {
            if (page.text().is(token, "from")) {
                List<Actor> speakers = page.references().meant(token + 1, end, page.company());
                int stop = report.extent().trimmed(message.said(), token);
                return speakers.isEmpty() || stop <= message.said()
                        ? null
                        : new Said(
                                report.sentence().index(),
                                message.said(),
                                stop,
                                speakers,
                                message.act(),
                                null,
                                false);
            }
        }
        return null;
    }

    private @Nullable Said impersonal(Clause clause, SentenceReport report) {
        Frame frame =
                finder.find(
                                clause,
                                report.clauses(),
                                report.sentence(),
                                page.text(),
                                page.grammar(),
                                page.cast())
                        .orElse(null);
        List<Actor> sides = page.references().among(new Reference.Sides(), page.company());
        List<Actor> issuers = page.references().issuer().actors();
        if (frame != null && frame.force().alone() == SpeechAct.HOPE && !issuers.isEmpty()) {
            int end = report.extent().endOf(frame);
            return new Said(
                    report.sentence().index(),
                    frame.said(),
                    end,
                    issuers,
                    SpeechAct.HOPE,
                    null,
                    false);
        }
        boolean settles =
                frame != null
                        && (FORMAL.contains(clause.verb().lemma())
                                || frame.force().jointly() == SpeechAct.AGREE
                                || clause.verb().lemma().equals("agree")
                                || clause.verb().lemma().equals("decide"));
        if (frame == null || sides.size() < 2 || !settles) {
            return null;
        }
        SpeechAct act = acts.of(frame, sides, report.clauses());
        int end = report.extent().endOf(frame);
        return end <= frame.said()
                ? null
                : new Said(
                        report.sentence().index(),
                        frame.said(),
                        end,
                        sides,
                        act == SpeechAct.ASSERT ? act : SpeechAct.AGREE,
                        null,
                        false);
    }
}
