package org.readout.resolve.judge;

/** What comparing two nodes gave. A score alone decides nothing. */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** For a person to decide: it goes to the review queue with its reasons. */
    UNSURE
}
