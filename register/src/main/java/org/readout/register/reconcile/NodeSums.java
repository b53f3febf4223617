package org.readout.register.reconcile;

import org.readout.resolve.node.Node;
import org.readout.resolve.node.PersonNode;
import org.readout.resolve.node.PhraseNode;

/** Adds up what several documents say of one node. */
final class NodeSums {
    private NodeSums() {}

    static Node sum(Node before, Node more) {
        if (before instanceof PersonNode a && more instanceof PersonNode b) {
            return a.with(b);
        }
        if (before instanceof PhraseNode a && more instanceof PhraseNode b) {
            return a.with(b);
        }
        // the others are one document's own: the newer reading stands
        return more;
    }
}
