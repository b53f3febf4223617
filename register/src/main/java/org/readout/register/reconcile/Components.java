package org.readout.register.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.register.storage.MatchIndex;
import org.readout.resolve.cluster.Reach;
import org.readout.resolve.judge.Match;
import org.readout.resolve.node.NodeId;

/**
 * Which nodes hang together, as far as matches {@linkplain Reach reach}: a component is what is
 * clustered as a whole. However large a register is, no more nodes are looked at than a component
 * may hold, for each node that changed and each level of sureness.
 */
final class Components {
    private final MatchIndex matches;

    Components(MatchIndex matches) {
        this.matches = matches;
    }

    /**
     * @param matches those that lead from one to the other
     */
    record Component(Set<NodeId> nodes, Set<Match> matches) {}

    /**
     * The nodes that may hang together otherwise than before: those that a chain leads to which
     * began or ends at a changed node. Where more nodes than a component may hang together without
     * the changed ones, they did so before and do so now, and only surer matches can have made a
     * difference to them.
     */
    Set<NodeId> around(Set<NodeId> changed, Collection<NodeId> parted) {
        Set<NodeId> starts = new TreeSet<>(parted);
        matches.expect(changed);
        for (NodeId id : changed) {
            for (Match match : matches.of(id)) {
                if (Reach.leads(match, 0)) {
                    starts.add(match.other(id));
                }
            }
        }
        starts.removeAll(changed);
        Search search = new Search(changed);
        Set<NodeId> around = new HashSet<>();
        for (int level = 0; level <= Reach.LAST && !starts.isEmpty(); level++) {
            Set<NodeId> large = new TreeSet<>();
            for (NodeId start : starts) {
                Set<NodeId> together = search.together(start, level);
                if (together.isEmpty()) {
                    large.add(start);
                } else {
                    around.addAll(together);
                }
            }
            starts = large;
        }
        return around;
    }

    /**
     * A search that remembers what it has found to be too large.
     *
     * @param without no chain leads through these
     */
    Search search(Set<NodeId> without) {
        return new Search(without);
    }

    /** Looks for nodes that hang together; good until a match changes. */
    final class Search {
        private final Set<NodeId> without;

        /** By level: nodes that hang together with more than a component may hold. */
        private final List<Set<NodeId>> tooMany = new ArrayList<>();

        private Search(Set<NodeId> without) {
            this.without = without;
            for (int level = 0; level <= Reach.LAST; level++) {
                tooMany.add(new HashSet<>());
            }
        }

        /** The component of a node. */
        Component of(NodeId start) {
            int level = 0;
            Set<NodeId> nodes = together(start, level);
            while (nodes.isEmpty()) {
                nodes = together(start, ++level);
            }
            Set<Match> within = new LinkedHashSet<>();
            for (NodeId id : nodes) {
                for (Match match : matches.of(id)) {
                    if (Reach.leads(match, level)) {
                        within.add(match);
                    }
                }
            }
            return new Component(nodes, within);
        }

        /** What hangs together with a node at a level, itself among it; empty where too much. */
        Set<NodeId> together(NodeId start, int level) {
            int most = Reach.most(start.kind(), level);
            Set<NodeId> known = tooMany.get(level);
            Set<NodeId> found = new TreeSet<>();
            found.add(start);
            List<NodeId> layer = known.contains(start) ? List.of() : List.of(start);
            boolean tooLarge = layer.isEmpty();
            while (!layer.isEmpty() && !tooLarge) {
                layer = next(layer, found, level);
                tooLarge = found.size() > most || layer.stream().anyMatch(known::contains);
            }
            if (tooLarge) {
                known.addAll(found);
                return Set.of();
            }
            return found;
        }

        private List<NodeId> next(List<NodeId> layer, Set<NodeId> found, int level) {
            matches.expect(layer);
            List<NodeId> next = new ArrayList<>();
            for (NodeId id : layer) {
                for (Match match : matches.of(id)) {
                    NodeId other = match.other(id);
                    if (Reach.leads(match, level) && !without.contains(other) && found.add(other)) {
                        next.add(other);
                    }
                }
            }
            return next;
        }
    }
}
