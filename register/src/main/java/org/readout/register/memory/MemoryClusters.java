package org.readout.register.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readout.register.storage.ClusterIndex;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

final class MemoryClusters implements ClusterIndex {
    private final Map<NodeId, NodeId> clusterOf = new HashMap<>();
    private final TreeMap<NodeId, TreeSet<NodeId>> members = new TreeMap<>();

    private final Consumer<NodeId> touched;

    MemoryClusters(Consumer<NodeId> touched) {
        this.touched = touched;
    }

    @Override
    public Optional<NodeId> clusterOf(NodeId node) {
        return Optional.ofNullable(clusterOf.get(node));
    }

    @Override
    public List<NodeId> members(NodeId cluster) {
        return List.copyOf(members.getOrDefault(cluster, new TreeSet<>()));
    }

    @Override
    public void assign(NodeId node, NodeId cluster) {
        remove(node);
        touched.accept(node);
        touched.accept(cluster);
        clusterOf.put(node, cluster);
        members.computeIfAbsent(cluster, c -> new TreeSet<>()).add(node);
    }

    @Override
    public void remove(NodeId node) {
        NodeId cluster = clusterOf.remove(node);
        if (cluster != null) {
            touched.accept(node);
            touched.accept(cluster);
            members.computeIfPresent(
                    cluster,
                    (c, all) -> {
                        all.remove(node);
                        return all.isEmpty() ? null : all;
                    });
        }
    }

    @Override
    public void each(NodeKind kind, Consumer<NodeId> reader) {
        members.keySet().stream().filter(id -> id.kind() == kind).toList().forEach(reader);
    }
}
