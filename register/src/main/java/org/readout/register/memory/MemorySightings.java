package org.readout.register.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.SightingIndex;
import org.readout.register.storage.SightingSum;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

final class MemorySightings implements SightingIndex {
    private static final Comparator<Sighting> BY_DOCUMENT =
            Comparator.comparing(Sighting::document)
                    .thenComparing(Sighting::span)
                    .thenComparing(Sighting::node)
                    .thenComparing(Sighting::local);
    private static final Comparator<Sighting> BY_NODE =
            Comparator.comparing(Sighting::node)
                    .thenComparing(Sighting::span)
                    .thenComparing(Sighting::local);

    private final Map<NodeId, TreeSet<Sighting>> byNode = new HashMap<>();
    private final Map<DocumentKey, TreeSet<Sighting>> byDocument = new HashMap<>();

    private final Consumer<NodeId> touched;

    MemorySightings(Consumer<NodeId> touched) {
        this.touched = touched;
    }

    @Override
    public void put(Sighting sighting) {
        touched.accept(sighting.node());
        byNode.computeIfAbsent(sighting.node(), n -> new TreeSet<>(BY_DOCUMENT)).add(sighting);
        byDocument.computeIfAbsent(sighting.document(), d -> new TreeSet<>(BY_NODE)).add(sighting);
    }

    @Override
    public void removeOf(DocumentKey document) {
        TreeSet<Sighting> gone = byDocument.remove(document);
        if (gone == null) {
            return;
        }
        for (Sighting sighting : gone) {
            touched.accept(sighting.node());
            byNode.computeIfPresent(
                    sighting.node(),
                    (node, all) -> {
                        all.remove(sighting);
                        return all.isEmpty() ? null : all;
                    });
        }
    }

    @Override
    public List<Sighting> of(NodeId node) {
        return List.copyOf(byNode.getOrDefault(node, new TreeSet<>(BY_DOCUMENT)));
    }

    @Override
    public SightingSum sum(Collection<NodeId> nodes) {
        Set<DocumentKey> documents = new HashSet<>();
        LocalDate last = null;
        for (Sighting sighting : latest(nodes, Integer.MAX_VALUE)) {
            documents.add(sighting.document());
            last = last == null ? sighting.day() : last;
        }
        return new SightingSum(documents.size(), last);
    }

    @Override
    public List<Sighting> latest(Collection<NodeId> nodes, int most) {
        return nodes.stream()
                .flatMap(node -> of(node).stream())
                .sorted(Sighting.LATEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public List<Sighting> in(DocumentKey document) {
        return List.copyOf(byDocument.getOrDefault(document, new TreeSet<>(BY_NODE)));
    }
}
