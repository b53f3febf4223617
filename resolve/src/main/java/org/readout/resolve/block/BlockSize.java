package org.readout.resolve.block;

/**
 * How many nodes a block may hold for its nodes to be compared. What a key is for is told by its
 * beginning: a coarse key helps while a register is small, and falls out of use as it fills. What a
 * register of any size costs is bounded by these numbers times the keys of a node.
 */
public final class BlockSize {
    /** Begins a key whose block is compared however full it is. */
    public static final String NEVER_CLOSED = "=";

    /** Begins a key whose block is closed early. */
    public static final String COARSE = "~";

    /** Begins a key that helps only while next to nothing is known. */
    public static final String COARSEST = "~~";

    /** The most that any block which closes may hold. */
    public static final int MOST = 48;

    private static final int MOST_COARSE = 8;
    private static final int MOST_COARSEST = 4;

    private BlockSize() {}

    /** The number of nodes from which on a block is closed is one more than this. */
    public static int of(String key) {
        if (key.startsWith(NEVER_CLOSED)) {
            return Integer.MAX_VALUE;
        }
        return key.startsWith(COARSEST)
                ? MOST_COARSEST
                : key.startsWith(COARSE) ? MOST_COARSE : MOST;
    }
}
