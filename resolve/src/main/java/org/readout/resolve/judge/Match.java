package org.readout.resolve.judge;

import java.util.List;
import org.readout.resolve.node.NodeId;

/**
 * The verdict on two nodes and why. The lesser id stands first.
 *
 * @param score 0 to 1; orders what is joined first
 * @param reasons in words, the weightiest first
 * @param witness the engagement whose accounts gave it (two names at one seat), empty where the two
 *     nodes alone did
 */
public record Match(
        NodeId a, NodeId b, Verdict verdict, double score, List<String> reasons, String witness) {
    public Match {
        reasons = List.copyOf(reasons);
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException(
                    "match of %s and %s: the lesser id goes first".formatted(a, b));
        }
    }

    /** Of two nodes in either order, by what they are alone. */
    public static Match of(
            NodeId one, NodeId other, Verdict verdict, double score, List<String> reasons) {
        return of(one, other, verdict, score, reasons, "");
    }

    public static Match of(
            NodeId one,
            NodeId other,
            Verdict verdict,
            double score,
            List<String> reasons,
            String witness) {
        return one.compareTo(other) < 0
                ? new Match(one, other, verdict, score, reasons, witness)
                : new Match(other, one, verdict, score, reasons, witness);
    }

    /** The one that is not {@code node}. */
    public NodeId other(NodeId node) {
        return a.equals(node) ? b : a;
    }
}
