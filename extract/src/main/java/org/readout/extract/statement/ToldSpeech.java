package org.readout.extract.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/** What somebody says that another has done by words: "he said that she had thanked the crew". */
final class ToldSpeech {
    private static final Set<SpeechAct> PERFORMED =
            EnumSet.of(
                    SpeechAct.THANK,
                    SpeechAct.PROPOSE,
                    SpeechAct.DEMAND,
                    SpeechAct.COMMIT,
                    SpeechAct.AGREE,
                    SpeechAct.CONGRATULATE,
                    SpeechAct.CONDOLE,
                    SpeechAct.CRITICISE,
                    SpeechAct.ENDORSE);

    private final Page page;
    private final FrameFinder finder;
    private final ActChoice acts;
    private final Speakers whose;

    ToldSpeech(Page page, FrameFinder finder, ActChoice acts, Speakers whose) {
        this.page = page;
        this.finder = finder;
        this.acts = acts;
        this.whose = whose;
    }

    /**
     * "The official said that the president had thanked X and urged Y": what another did by words
     * is his own statement.
     */
    List<Said> of(Frame frame, SentenceReport report) {
        List<Said> found = new ArrayList<>();
        if (frame.complement().kind() != Kind.THAT && frame.complement().kind() != Kind.NP_THAT) {
            return found;
        }
        List<Actor> outer = whose.of(frame.clause(), report, List.of());
        List<Actor> speakers = List.of();
        for (Clause clause : report.clauses()) {
            boolean child =
                    clause.parent() == frame.clause().index()
                            && clause.verb().isFinite()
                            && clause.verb().modal() == null
                            && (clause.kind() == ClauseKind.COMPLEMENT
                                    || clause.kind() == ClauseKind.COORDINATE);
            if (!child
                    || clause.verb().first() < frame.said()
                    || report.isOuter(clause)
                    || clause.verb().passive()
                    || clause.verb().negated()) {
                continue;
            }
            Frame inner =
                    finder.find(
                                    clause,
                                    report.clauses(),
                                    report.sentence(),
                                    page.text(),
                                    page.grammar(),
                                    page.cast())
                            .orElse(null);
            List<Actor> subject = page.references().subjectOf(clause, page.company());
            speakers = subject.isEmpty() ? speakers : subject;
            boolean another =
                    speakers.size() == 1
                            && speakers.get(0) instanceof Actor.Individual
                            && !outer.contains(speakers.get(0));
            if (inner != null
                    && (another && PERFORMED.contains(inner.force().alone())
                            || isSettled(inner, speakers))) {
                int end =
                        report.extent()
                                .trimmed(
                                        inner.said(),
                                        Math.min(clause.end(), report.extent().endOf(frame)));
                SpeechAct act = acts.of(inner, speakers, report.clauses());
                found.add(
                        new Said(
                                report.sentence().index(),
                                inner.said(),
                                end,
                                speakers,
                                act,
                                null,
                                false));
            }
        }
        return found;
    }

    /** "The statement said that both sides had agreed to open a port": settled by both. */
    private boolean isSettled(Frame inner, List<Actor> speakers) {
        return speakers.size() > 1
                && inner.complement().kind() == Kind.TO
                && inner.force().jointly() == SpeechAct.AGREE
                && acts.isJoint(speakers, inner.clause().verb().lemma());
    }
}
