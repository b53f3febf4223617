package org.readout.extract.statement;

import java.util.List;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.reference.DirectSpeech;
import org.readout.model.Actor;

/** Who speaks in a reporting clause. */
final class Speakers {
    private final Page page;

    Speakers(Page page) {
        this.page = page;
    }

    /**
     * @param last who spoke before in the sentence, where the clause has no subject of its own
     */
    List<Actor> of(Clause reporting, SentenceReport report, List<Actor> last) {
        Clause clause = outOfQuotation(report.speaking(reporting), report);
        List<Actor> own = page.references().subjectOf(clause, page.company());
        if (!own.isEmpty()) {
            return page.voiceOf(own);
        }
        if (clause.parent() >= 0 && clause.kind() != ClauseKind.MAIN && !clause.hasSubject()) {
            return page.references()
                    .subjectOf(report.clauses().get(clause.parent()), page.company());
        }
        if (clause.kind() == ClauseKind.MAIN && clause.hasSubject()) {
            // "the mayors of A and B, X and Y, met this Friday": the subject stands further to the
            // left
            return clause.subjectFirst() > clause.verb().head()
                    ? page.references()
                            .meant(report.sentence().first(), clause.verb().first(), page.company())
                    : List.of();
        }
        return last;
    }

    /** "The port is ours," she said, and called for talks: she calls, and not the port. */
    private Clause outOfQuotation(Clause clause, SentenceReport report) {
        DirectSpeech speech = page.references().speech();
        if (!clause.hasSubject()
                || !speech.isSpeech(clause.subjectFirst())
                || speech.isSpeech(clause.verb().head())) {
            return clause;
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause before = report.clauses().get(i);
            if (before.hasSubject()
                    && !speech.isSpeech(before.subjectFirst())
                    && !speech.isSpeech(before.verb().head())) {
                return before;
            }
        }
        return clause;
    }
}
