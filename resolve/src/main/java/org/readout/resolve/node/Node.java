package org.readout.resolve.node;

import java.util.Set;

/**
 * Something that may be the same as another of its kind. A node holds all that a judge may look at,
 * so that a verdict depends on the two nodes and on nothing else. Components are plain values
 * (text, numbers, days, lists of these), so that a store can keep them as JSON.
 */
public sealed interface Node
        permits PersonNode, EngagementNode, CommitmentNode, PhraseNode, TextNode {

    NodeId id();

    /**
     * The blocks it stands in: two nodes are compared only if they share a key whose block is not
     * too large. Fine keys stay small however many documents there are; coarse ones help small
     * registers and fall out of use as they fill.
     */
    Set<String> keys();

    default NodeKind nodeKind() {
        return id().kind();
    }
}
