package org.readout.score.compare;

import java.util.Locale;

/** How a fact of the record stands to gold. */
public enum Verdict {
    /** In both, and right in all that counts for its starred figures. */
    RIGHT,
    /** In both, and something about it is wrong. */
    WRONG,
    /** In gold only. */
    MISSED,
    /** In the record only. */
    EXTRA;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
