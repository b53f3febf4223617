package org.readout.register.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.register.storage.MatchIndex;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

final class MemoryMatches implements MatchIndex {
    private static final Comparator<Pair> BY_IDS =
            Comparator.comparing(Pair::a).thenComparing(Pair::b).thenComparing(Pair::witness);

    private record Pair(NodeId a, NodeId b, String witness) {
        static Pair of(Match match) {
            return new Pair(match.a(), match.b(), match.witness());
        }
    }

    private final TreeMap<Pair, Match> byPair = new TreeMap<>(BY_IDS);
    private final Map<NodeId, Set<Pair>> byNode = new HashMap<>();
    private final Map<String, Set<Pair>> byWitness = new HashMap<>();

    @Override
    public void put(Match match) {
        Pair pair = Pair.of(match);
        byPair.put(pair, match);
        byNode.computeIfAbsent(match.a(), n -> new HashSet<>()).add(pair);
        byNode.computeIfAbsent(match.b(), n -> new HashSet<>()).add(pair);
        byWitness.computeIfAbsent(match.witness(), w -> new HashSet<>()).add(pair);
    }

    @Override
    public void remove(Match match) {
        Pair pair = Pair.of(match);
        byPair.remove(pair);
        byNode.getOrDefault(match.a(), new HashSet<>()).remove(pair);
        byNode.getOrDefault(match.b(), new HashSet<>()).remove(pair);
        byWitness.getOrDefault(match.witness(), new HashSet<>()).remove(pair);
    }

    @Override
    public List<Match> of(NodeId node) {
        return sorted(
                byNode.getOrDefault(node, Set.of()),
                Comparator.<Match, NodeId>comparing(match -> match.other(node))
                        .thenComparing(Match::witness));
    }

    @Override
    public List<Match> witnessedBy(String witness) {
        return sorted(
                byWitness.getOrDefault(witness, Set.of()),
                Comparator.comparing(Match::a).thenComparing(Match::b));
    }

    @Override
    public List<Match> withVerdict(Verdict verdict, int offset, int limit) {
        return byPair.values().stream()
                .filter(match -> match.verdict() == verdict)
                .sorted(
                        Comparator.comparingDouble(Match::score)
                                .reversed()
                                .thenComparing(Match::a)
                                .thenComparing(Match::b)
                                .thenComparing(Match::witness))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private List<Match> sorted(Set<Pair> pairs, Comparator<Match> order) {
        return pairs.stream().map(byPair::get).sorted(order).toList();
    }
}
