package org.readout.extract.commitment;

import org.readout.extract.date.Deadline;
import org.readout.extract.statement.Said;
import org.readout.model.SentencedText;

/**
 * One action item inside a statement.
 *
 * @param said the statement that holds it
 * @param first the verb or noun of the measure
 * @param end the token after its last
 * @param clauseEnd the token after its last with everything that hangs on it, where a deadline may
 *     stand
 */
public record Measure(Said said, int first, int end, int clauseEnd) {

    /**
     * This measure in its own words: a deadline that closes it, or that only an aside follows, is
     * told apart from what is to be done.
     */
    public Measure without(Deadline deadline, SentencedText text) {
        boolean closes =
                deadline.end() >= end
                        || text.word(deadline.end()).isMark() && !text.is(deadline.end(), "-");
        int stop = deadline.first();
        while (stop > first + 1 && text.word(stop - 1).isMark()) {
            stop--;
        }
        return closes && deadline.first() > first && stop < end
                ? new Measure(said, first, stop, clauseEnd)
                : this;
    }
}
