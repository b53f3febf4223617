package org.readout.register.reconcile;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.NodeIndex;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.block.BlockSize;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Who is compared with whom. Two nodes are neighbours if they share a key whose block holds no more
 * than its {@link BlockSize}: a fuller block is closed, and its nodes meet under finer keys. That
 * depends on the nodes alone and not on their order; and no node has more neighbours than its keys
 * times the capacity, however large the register.
 */
final class Blocks {
    private final NodeIndex nodes;
    private final RegisterStorage storage;

    Blocks(RegisterStorage storage) {
        this.storage = storage;
        nodes = storage.nodes();
    }

    /** Every node to compare it with, by id. */
    Map<NodeId, Node> neighbours(Node node) {
        Map<NodeId, Node> neighbours = new TreeMap<>();
        for (String key : node.keys()) {
            for (Node other : open(node.nodeKind(), key)) {
                neighbours.put(other.id(), other);
            }
        }
        neighbours.remove(node.id());
        return neighbours;
    }

    /** The nodes of a block, none where it is closed. */
    private List<Node> open(NodeKind kind, String key) {
        return nodes.under(kind, key, BlockSize.of(key)).orElse(List.of());
    }

    /**
     * After a node was put under keys it had not: takes back what was judged in blocks that have
     * just closed, and gives the nodes concerned.
     */
    Set<NodeId> close(NodeKind kind, Collection<String> newKeys) {
        Set<NodeId> touched = new HashSet<>();
        for (String key : newKeys) {
            List<Node> block = justClosed(kind, key);
            if (block != null) {
                touched.addAll(parted(block));
            }
        }
        return touched;
    }

    /** The nodes of a block that holds just one too many; null where it holds fewer or more. */
    private @Nullable List<Node> justClosed(NodeKind kind, String key) {
        int most = BlockSize.of(key);
        if (most == Integer.MAX_VALUE) {
            return null;
        }
        return nodes.under(kind, key, most + 1).filter(block -> block.size() > most).orElse(null);
    }

    private Set<NodeId> parted(List<Node> block) {
        Map<NodeId, Node> members = new TreeMap<>();
        block.forEach(node -> members.put(node.id(), node));
        Set<NodeId> touched = new HashSet<>();
        for (Node node : block) {
            for (Match match : storage.matches().of(node.id())) {
                Node other = members.get(match.other(node.id()));
                if (other != null && match.witness().isEmpty() && !areNeighbours(node, other)) {
                    storage.matches().remove(match);
                    touched.add(match.a());
                    touched.add(match.b());
                }
            }
        }
        return touched;
    }

    private boolean areNeighbours(Node one, Node other) {
        return one.keys().stream()
                .filter(other.keys()::contains)
                .anyMatch(key -> !open(one.nodeKind(), key).isEmpty());
    }

    /** Before a node leaves keys: the nodes of blocks that open by that. */
    Set<NodeId> reopened(NodeKind kind, Collection<String> leftKeys) {
        Set<NodeId> touched = new HashSet<>();
        for (String key : leftKeys) {
            List<Node> block = justClosed(kind, key);
            if (block != null) {
                block.forEach(node -> touched.add(node.id()));
            }
        }
        return touched;
    }
}
