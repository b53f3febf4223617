package org.readout.register.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Nodes by id and by block key. */
public interface NodeIndex {

    Optional<Node> find(NodeId id);

    /** Puts it under {@link Node#keys its keys}, in the place of any node of the same id. */
    void put(Node node);

    void remove(NodeId id);

    /**
     * The nodes of a block in the order of their ids; empty where it holds more than {@code most}.
     * Asked inside a write: blocks are there to compare what comes.
     */
    Optional<List<Node>> under(NodeKind kind, String key, int most);

    /** Every node of a kind, in the order of their ids. */
    void each(NodeKind kind, Consumer<Node> reader);

    /**
     * Says that these nodes, some perhaps new, are about to be put and compared, so that a store
     * can fetch at once what will be asked for. Changes nothing.
     */
    default void expect(Collection<Node> nodes) {}
}
