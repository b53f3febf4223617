package org.readout.resolve.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.NodeId;

/**
 * Joins what is the same, the surest first, and never two that exclude each other. What comes out
 * depends on the nodes and matches alone, not on their order.
 */
public final class Clustering {
    private static final Comparator<Match> SUREST_FIRST =
            Comparator.comparingDouble((Match match) -> -match.score())
                    .thenComparing(Match::a)
                    .thenComparing(Match::b)
                    .thenComparing(Match::witness);

    private final Map<NodeId, SortedSet<NodeId>> clusterOf = new HashMap<>();

    private Clustering(Collection<NodeId> nodes) {
        for (NodeId node : nodes) {
            SortedSet<NodeId> alone = new TreeSet<>();
            alone.add(node);
            clusterOf.put(node, alone);
        }
    }

    /**
     * Each node's cluster, called by its smallest member.
     *
     * @param decided pairs a person called the same: their clusters are joined whatever excludes
     *     them, unless a person called two of them different
     * @param same matches with the verdict SAME between these nodes
     * @param excludes whether two nodes cannot be one
     * @param separated whether a person called two nodes different
     */
    public static Map<NodeId, NodeId> of(
            Collection<NodeId> nodes,
            Collection<Match> decided,
            Collection<Match> same,
            BiPredicate<NodeId, NodeId> excludes,
            BiPredicate<NodeId, NodeId> separated) {
        Clustering clustering = new Clustering(nodes);
        List<Match> sorted = new ArrayList<>(same);
        sorted.sort(SUREST_FIRST);
        sorted.forEach(match -> clustering.unite(match, excludes.or(separated)));
        decided.stream().sorted(SUREST_FIRST).forEach(match -> clustering.unite(match, separated));
        Map<NodeId, NodeId> named = new HashMap<>();
        clustering.clusterOf.forEach((node, cluster) -> named.put(node, cluster.first()));
        return named;
    }

    private void unite(Match match, BiPredicate<NodeId, NodeId> excludes) {
        SortedSet<NodeId> one = clusterOf.get(match.a());
        SortedSet<NodeId> other = clusterOf.get(match.b());
        if (one == null || other == null || areOne(one, other)) {
            return;
        }
        for (NodeId a : one) {
            for (NodeId b : other) {
                if (excludes.test(a, b)) {
                    return;
                }
            }
        }
        join(one, other);
    }

    private void join(SortedSet<NodeId> one, SortedSet<NodeId> other) {
        boolean keep = one.size() >= other.size();
        SortedSet<NodeId> larger = keep ? one : other;
        SortedSet<NodeId> smaller = keep ? other : one;
        larger.addAll(smaller);
        smaller.forEach(node -> clusterOf.put(node, larger));
    }

    /** Clusters share no member, so their first members tell them apart. */
    private static boolean areOne(SortedSet<NodeId> one, SortedSet<NodeId> other) {
        return one.first().equals(other.first());
    }
}
