package org.readout.resolve.judge;

import org.readout.resolve.node.Node;

/** Compares two nodes of one kind. Pure, and the same whichever is named first. */
public interface Judge<N extends Node> {

    Match judge(N one, N other);

    /**
     * Whether the two cannot be one even if a third is the same as either: two engagements of one
     * document, two holders of one post at a time.
     */
    boolean excludes(N one, N other);
}
