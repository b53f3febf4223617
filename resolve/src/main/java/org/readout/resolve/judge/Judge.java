package org.readout.resolve.judge;

import java.util.Optional;
import org.readout.resolve.node.Node;

/** Compares two nodes of one kind. Pure, and the same whichever is named first. */
public interface Judge<N extends Node> {

    /** Empty where there is nothing to say about the two: no edge, no question. */
    Optional<Match> judge(N one, N other);
}
