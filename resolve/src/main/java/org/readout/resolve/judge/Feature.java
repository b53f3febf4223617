package org.readout.resolve.judge;

import org.jspecify.annotations.Nullable;

/**
 * One thing looked at when two nodes are compared.
 *
 * @param <N> the kind of node
 */
interface Feature<N> {

    /** What it says about the two; null where it says nothing. */
    @Nullable Evidence weigh(N one, N other);

    /**
     * @param weight above 0 speaks for one and the same, below 0 against it; weights add up
     * @param reason in words
     */
    record Evidence(double weight, String reason) {}
}
