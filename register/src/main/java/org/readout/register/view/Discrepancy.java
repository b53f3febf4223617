package org.readout.register.view;

import java.util.List;
import org.readout.resolve.node.NodeId;

/**
 * Accounts of one engagement that cannot all be right. Rewording, translation, rounding and silence
 * are none.
 *
 * @param engagement the cluster
 * @param about whom or what, where an engagement can have several of a field: the person, the
 *     counted thing; else empty
 * @param values who says what; accounts that are silent are not in it
 */
public record Discrepancy(
        NodeId engagement, DiscrepancyField field, String about, List<Value> values) {
    public Discrepancy {
        values = List.copyOf(values);
    }

    /** One account's word. */
    public record Value(NodeId account, String value, Citation citation) {}
}
