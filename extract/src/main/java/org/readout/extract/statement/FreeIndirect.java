package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * Speech that goes on without an attribution: "Oslo, she said, had time. She would study the
 * offer." What a speaker or his state "would" do is his word, too.
 */
final class FreeIndirect {
    private final Page page;
    private final ActChoice acts;

    FreeIndirect(Page page, ActChoice acts) {
        this.page = page;
        this.acts = acts;
    }

    /**
     * @param last what was said last, in the sentence before this one and in its block
     */
    @Nullable Said of(SentenceReport report, Said last) {
        Clause main = main(report);
        if (main == null
                || last.speakers().size() != 1
                || !"would".equals(main.verb().modal())
                || Doings.isDoing(main.verb().lemma())
                || Doings.isGoing(main.verb().lemma())
                || page.references().speech().isSpeech(main.verb().head())) {
            return null;
        }
        Actor speaker = last.speakers().get(0);
        List<Actor> subject = page.references().subjectOf(main, page.company());
        boolean own =
                subject.size() == 1
                        && (subject.contains(speaker)
                                || page.cast()
                                        .sideOf(speaker)
                                        .filter(subject.get(0)::equals)
                                        .isPresent());
        if (!own) {
            return null;
        }
        SpeechAct act = acts.within(main, SpeechAct.ASSERT, last.speakers(), false, "");
        int first = main.subjectFirst();
        return new Said(
                report.sentence().index(),
                first,
                report.extent().withoutFinalMarks(report.sentence().end(), first),
                last.speakers(),
                act,
                last.to(),
                last.press());
    }

    /** The first main clause, if its subject opens the sentence. */
    private static @Nullable Clause main(SentenceReport report) {
        for (Clause clause : report.clauses()) {
            if (clause.kind() == ClauseKind.MAIN && clause.ownsSubject()) {
                return clause;
            }
        }
        return null;
    }
}
