package org.readout.register.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Which nodes are one. A cluster is called by its smallest member, so any member's id, whatever
 * cluster it is called by today, leads to it.
 */
public interface ClusterIndex {

    /** The cluster a node is in; empty where there is no such node. */
    Optional<NodeId> clusterOf(NodeId node);

    /** The members, sorted; empty where there is no such cluster. */
    List<NodeId> members(NodeId cluster);

    void assign(NodeId node, NodeId cluster);

    void remove(NodeId node);

    /** Every cluster of a kind, sorted. */
    void each(NodeKind kind, Consumer<NodeId> reader);
}
