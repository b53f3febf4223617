package org.readout.register.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.register.storage.Card;
import org.readout.register.storage.NameIndex;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

final class MemoryNames implements NameIndex {
    private final MemoryCards cards;
    private final Map<NodeId, Set<String>> words = new TreeMap<>();

    MemoryNames(MemoryCards cards) {
        this.cards = cards;
    }

    @Override
    public List<NodeId> find(NodeKind kind, String wanted, int limit) {
        List<String> each = FoldedWords.of(wanted);
        if (each.isEmpty()) {
            return List.of();
        }
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .filter(entry -> each.stream().allMatch(word -> begins(entry.getValue(), word)))
                .flatMap(entry -> cards.card(entry.getKey()).stream())
                .sorted(
                        Comparator.comparingInt((Card card) -> -card.documents())
                                .thenComparing(Card::id))
                .limit(limit)
                .map(Card::id)
                .toList();
    }

    private static boolean begins(Set<String> those, String beginning) {
        return those.stream().anyMatch(word -> word.startsWith(beginning));
    }

    @Override
    public void put(NodeId cluster, Set<String> names) {
        words.put(
                cluster,
                names.stream()
                        .flatMap(name -> FoldedWords.of(name).stream())
                        .collect(Collectors.toSet()));
    }
}
