package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementNoun;
import org.readout.extract.engagement.frame.Governor;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;

/**
 * A noun of engagement where it stands in its sentence.
 *
 * @param phraseFirst first token of its phrase, article and measure included ("two days of talks")
 * @param first the noun's first token
 * @param end the token after its last
 * @param governor the verb it hangs on
 */
record FoundNoun(
        SentenceView view,
        EngagementNoun noun,
        int phraseFirst,
        int first,
        int end,
        Governor governor) {

    /** "In a call on Monday, A assured B": the phrase stands before the clause it opens. */
    boolean isOpening() {
        Clause clause = governor.clause();
        return clause != null
                && governor.relation() == Governor.Relation.OBLIQUE
                && clause.first() > first;
    }

    /** The noun's last token. */
    int head() {
        return end - 1;
    }
}
