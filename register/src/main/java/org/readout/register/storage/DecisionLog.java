package org.readout.register.storage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.DecisionEntry;
import org.readout.resolve.node.NodeId;

/** Every decision ever made, in order. Nothing is taken out or changed. */
public interface DecisionLog {

    /** Appends an entry, whose number and previous hash must continue the log. */
    void append(DecisionEntry entry);

    /**
     * The hash of the last entry, 64 zeros where there is none: while it stays, the log is as it
     * was.
     */
    String head();

    /** From the first on. */
    List<DecisionEntry> entries();

    /**
     * Things that decisions name and no document tells any more, each with what stands now where it
     * stood. Derived, as nodes are. To ask again costs little, and gives the very same map, while
     * nothing is written.
     */
    Map<NodeId, NodeId> heirs();

    /**
     * Puts what stands now in its place.
     *
     * @param heir null where the thing is there itself, or nothing stands there
     */
    void inherit(NodeId gone, @Nullable NodeId heir);
}
