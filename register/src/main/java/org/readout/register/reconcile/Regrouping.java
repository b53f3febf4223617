package org.readout.register.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.Standing;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.cluster.Clustering;
import org.readout.resolve.judge.Judges;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;

/** Clusters anew what a change touches: the nodes that chains of SAME lead to, and no more. */
final class Regrouping {
    private final RegisterStorage storage;
    private final Components components;

    Regrouping(RegisterStorage storage) {
        this.storage = storage;
        components = new Components(storage.matches());
    }

    /**
     * Gives the clusters that are not as they were.
     *
     * @param changed nodes that may have other matches than before, or exclude others than before
     * @param parted nodes that may have lost a match with one of those
     */
    Set<NodeId> regroup(Collection<NodeId> changed, Collection<NodeId> parted, Standing standing) {
        Set<NodeId> todo = new TreeSet<>(changed);
        todo.addAll(components.around(new HashSet<>(changed), parted));
        storage.matches().expect(todo);
        Set<NodeId> done = new HashSet<>();
        Set<NodeId> renamed = new TreeSet<>();
        Components.Search search = components.search(Set.of());
        for (NodeId id : todo) {
            if (!done.contains(id) && storage.nodes().find(id).isPresent()) {
                Components.Component component = search.of(id);
                done.addAll(component.nodes());
                renamed.addAll(assign(component.nodes(), component.matches(), standing));
            }
        }
        return renamed;
    }

    private static boolean isDecided(Match match) {
        return match.witness().startsWith(DecidedMatches.WITNESS);
    }

    private static boolean exclude(@Nullable Node one, @Nullable Node other) {
        return one != null && other != null && Judges.excludes(one, other);
    }

    private static List<NodeId> inOrder(NodeId a, NodeId b) {
        return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    private Set<NodeId> assign(Set<NodeId> component, Set<Match> same, Standing standing) {
        Map<NodeId, Node> nodes = new HashMap<>();
        component.forEach(id -> storage.nodes().find(id).ifPresent(node -> nodes.put(id, node)));
        List<Match> usable = new ArrayList<>();
        for (Match match : same) {
            if (nodes.containsKey(match.a()) && nodes.containsKey(match.b())) {
                usable.add(match);
            }
        }
        Set<List<NodeId>> witnessed = new HashSet<>();
        usable.stream()
                .filter(match -> !match.witness().isEmpty() && !isDecided(match))
                .forEach(match -> witnessed.add(List.of(match.a(), match.b())));
        // a chain of many accounts asks for the same pairs again and again
        Map<List<NodeId>, Boolean> excluded = new HashMap<>();
        Map<NodeId, NodeId> clusters =
                Clustering.of(
                        nodes.keySet(),
                        usable.stream().filter(Regrouping::isDecided).toList(),
                        usable.stream().filter(match -> !isDecided(match)).toList(),
                        (a, b) ->
                                !witnessed.contains(inOrder(a, b))
                                        && excluded.computeIfAbsent(
                                                inOrder(a, b),
                                                pair -> exclude(nodes.get(a), nodes.get(b))),
                        standing::separates);
        Set<NodeId> changed = new TreeSet<>();
        clusters.forEach(
                (node, cluster) -> {
                    NodeId before = storage.clusters().clusterOf(node).orElse(null);
                    if (!cluster.equals(before)) {
                        storage.clusters().assign(node, cluster);
                        changed.add(cluster);
                        if (before != null) {
                            changed.add(before);
                        }
                    }
                });
        return changed;
    }
}
