package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.reference.Reference;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/** What reporting frames say: "she affirmed that ...", "urging both sides to ...", "the plan was welcomed by ...". */
final class FrameSpeech {
    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;

    FrameSpeech(Page page, FrameFinder finder, ActChoice acts) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
    }

    List<Said> of(SentenceReport report) {
        List<Said> found = new ArrayList<>();
        for (Clause clause : report.clauses()) {
            Frame frame = report.frameOf(clause).orElse(null);
            Said said = frame != null ? said(frame, report) : passive(clause, report);
            if (said != null) {
                found.add(said);
            }
        }
        return found;
    }

    private @Nullable Said said(Frame frame, SentenceReport report) {
        Kind kind = frame.complement().kind();
        if (kind == Kind.QUOTE || kind == Kind.NP_QUOTE) {
            return null; // read with the quotation
        }
        List<Actor> speakers = speakers(frame.clause(), report);
        int end = report.endOf(frame);
        if (speakers.isEmpty() || end <= frame.said()) {
            return null;
        }
        SpeechAct act = acts.of(frame, speakers, report.clauses());
        List<Actor> to = frame.addresseeFirst() < 0
                ? List.of()
                : page.references().meant(frame.addresseeFirst(), frame.addresseeEnd(), page.company());
        boolean press = Press.among(page.text(), frame.clause().first(), frame.said());
        return new Said(
                report.sentence().index(), frame.said(), end, speakers, act, to.isEmpty() ? null : to.get(0), press);
    }

    /** The clause's own subject, or that of the clause it hangs on. */
    private List<Actor> speakers(Clause clause, SentenceReport report) {
        List<Actor> own = page.references().subjectOf(clause, page.company());
        if (!own.isEmpty() || clause.parent() < 0 || clause.kind() == ClauseKind.MAIN || clause.hasSubject()) {
            return own;
        }
        return page.references().subjectOf(report.clauses().get(clause.parent()), page.company());
    }

    /** "The plan was welcomed by X"; "it was agreed to". */
    private @Nullable Said passive(Clause clause, SentenceReport report) {
        if (!report.isOuter(clause) || !clause.verb().passive() || clause.verb().negated() || !clause.hasSubject()
                || clause.kind() == ClauseKind.PARTICIPIAL) {
            return null;
        }
        if (page.text().is(clause.subjectFirst(), "it") && clause.subjectEnd() == clause.subjectFirst() + 1) {
            return impersonal(clause, report);
        }
        Force force = finder.forceOfObject(clause).orElse(null);
        int by = clause.verb().end();
        if (force == null || !page.text().is(by, "by")) {
            return null;
        }
        List<Actor> speakers = page.references().meant(by + 1, clause.end(), page.company());
        int first = clause.subjectFirst();
        int end = report.trimmed(first, clause.subjectEnd());
        if (speakers.isEmpty() || page.references().reference(first, clause.subjectEnd()).isPresent()) {
            return null; // "he was welcomed by X" is an arrival
        }
        SpeechAct act = force.of(acts.isJoint(speakers, clause.verb().lemma()));
        return new Said(report.sentence().index(), first, end, speakers, act, null, false);
    }

    private @Nullable Said impersonal(Clause clause, SentenceReport report) {
        Frame frame = finder
                .find(clause, report.clauses(), report.sentence(), page.text(), page.grammar(), page.cast())
                .orElse(null);
        List<Actor> sides = page.references().among(new Reference.Sides(), page.company());
        if (frame == null || sides.isEmpty() || frame.force().jointly() != SpeechAct.AGREE) {
            return null;
        }
        int end = report.endOf(frame);
        return end <= frame.said()
                ? null
                : new Said(report.sentence().index(), frame.said(), end, sides, SpeechAct.AGREE, null, false);
    }

    /** "Both sides will ...": what they are to do is agreed. */
    Optional<Said> jointWill(Clause clause, SentenceReport report) {
        return FutureOfSides.read(clause, report, page);
    }
}
