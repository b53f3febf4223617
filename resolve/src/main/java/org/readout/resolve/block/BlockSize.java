package org.readout.resolve.block;

/**
 * How many nodes a block may hold for its nodes to be compared. What a key is for is told by its
 * beginning: a coarse key helps while a register is small, and should fall out of use early.
 */
public final class BlockSize {
    /** Begins a key whose block is compared however full it is. */
    public static final String NEVER_CLOSED = "=";

    /** Begins a key whose block is closed early. */
    public static final String COARSE = "~";

    /** The most that any block which closes may hold. */
    public static final int MOST = 48;

    private static final int MOST_COARSE = 12;

    private BlockSize() {}

    /** The number of nodes from which on a block is closed is one more than this. */
    public static int of(String key) {
        if (key.startsWith(NEVER_CLOSED)) {
            return Integer.MAX_VALUE;
        }
        return key.startsWith(COARSE) ? MOST_COARSE : MOST;
    }
}
