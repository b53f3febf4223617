package org.readout.register.memory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.register.storage.NodeIndex;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

final class MemoryNodes implements NodeIndex {
    private final TreeMap<NodeId, Node> byId = new TreeMap<>();
    private final Map<NodeKind, Map<String, SortedMap<NodeId, Node>>> blocks =
            new EnumMap<>(NodeKind.class);

    @Override
    public Optional<Node> find(NodeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void put(Node node) {
        remove(node.id());
        byId.put(node.id(), node);
        for (String key : node.keys()) {
            blocks(node.nodeKind()).computeIfAbsent(key, k -> new TreeMap<>()).put(node.id(), node);
        }
    }

    @Override
    public void remove(NodeId id) {
        Node gone = byId.remove(id);
        if (gone == null) {
            return;
        }
        for (String key : gone.keys()) {
            blocks(gone.nodeKind())
                    .computeIfPresent(
                            key,
                            (k, block) -> {
                                block.remove(id);
                                return block.isEmpty() ? null : block;
                            });
        }
    }

    @Override
    public Optional<List<Node>> under(NodeKind kind, String key, int most) {
        List<Node> block = List.copyOf(blocks(kind).getOrDefault(key, new TreeMap<>()).values());
        return block.size() > most ? Optional.empty() : Optional.of(block);
    }

    @Override
    public void each(NodeKind kind, Consumer<Node> reader) {
        byId.values().stream().filter(node -> node.nodeKind() == kind).toList().forEach(reader);
    }

    private Map<String, SortedMap<NodeId, Node>> blocks(NodeKind kind) {
        return blocks.computeIfAbsent(kind, k -> new HashMap<>());
    }
}
