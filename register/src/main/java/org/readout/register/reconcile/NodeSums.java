package org.readout.register.reconcile;

import org.readout.resolve.node.CommitmentNode;
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
        if (before instanceof CommitmentNode a && more instanceof CommitmentNode b) {
            return a.with(b);
        }
        // the others are one document's own: the newer reading stands
        return more;
    }

    /**
     * Whether a judge sees the two alike: a sum may have grown by what only readers ask for, such
     * as the sides of all documents that have a wording.
     */
    static boolean areJudgedAlike(Node before, Node after) {
        return before instanceof PhraseNode && before.keys().equals(after.keys())
                || before.equals(after);
    }
}
