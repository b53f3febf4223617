package org.readout.extract.statement;

import org.readout.extract.lexicon.Row;
import org.readout.model.SpeechAct;

/** The speech act of words in the mouth of one side, and of both sides together. */
record Force(SpeechAct alone, SpeechAct jointly) {

    static Force of(SpeechAct act) {
        return new Force(act, act);
    }

    /** From two neighbouring cells; "-" in the second stands for the same act. */
    static Force read(Row row, int column) {
        SpeechAct alone = row.constant(column, SpeechAct.class);
        return new Force(
                alone,
                row.cell(column + 1).equals("-")
                        ? alone
                        : row.constant(column + 1, SpeechAct.class));
    }

    SpeechAct of(boolean joint) {
        return joint ? jointly : alone;
    }
}
