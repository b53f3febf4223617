package org.readout.register.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.resolve.node.NodeId;

/**
 * The decisions that stand: the log without what was undone. An undo that was itself undone undoes
 * nothing. Of two about one pair or one field the later stands.
 */
public final class Standing {
    public static final Standing NONE = new Standing(List.of());

    private final List<DecisionEntry> entries;
    private final Map<NodeId, List<DecisionEntry>> byId = new HashMap<>();

    private Standing(List<DecisionEntry> entries) {
        this.entries = List.copyOf(entries);
        for (DecisionEntry entry : entries) {
            for (NodeId id : new HashSet<>(DecisionForm.ids(entry.decision()))) {
                byId.computeIfAbsent(id, i -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The numbers of what was taken back; an undo that was itself undone takes nothing back. */
    public static Set<Long> undone(List<DecisionEntry> log) {
        Set<Long> undone = new HashSet<>();
        for (DecisionEntry entry : log.reversed()) {
            if (entry.decision() instanceof Decision.Undo undo
                    && !undone.contains(entry.number())) {
                undone.add(undo.entry());
            }
        }
        return undone;
    }

    public static Standing of(List<DecisionEntry> log) {
        Set<Long> undone = undone(log);
        List<DecisionEntry> standing = new ArrayList<>();
        for (DecisionEntry entry : log) {
            if (!undone.contains(entry.number()) && !(entry.decision() instanceof Decision.Undo)) {
                standing.add(entry);
            }
        }
        return new Standing(standing);
    }

    /** In the order they were made. */
    public List<DecisionEntry> entries() {
        return entries;
    }

    /** Those that name the id, in the order they were made. */
    public List<DecisionEntry> about(NodeId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The last word on a pair: same, different or held. */
    public Optional<DecisionEntry> onPair(NodeId one, NodeId other) {
        DecisionEntry last = null;
        for (DecisionEntry entry : about(one)) {
            List<NodeId> ids = DecisionForm.ids(entry.decision());
            if (ids.size() == 2 && ids.contains(one) && ids.contains(other)) {
                last = entry;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Whether a person called the two different, and nobody called them same since. */
    public boolean separates(NodeId one, NodeId other) {
        return onPair(one, other)
                .map(entry -> entry.decision() instanceof Decision.Different)
                .orElse(false);
    }

    public boolean isDeleted(NodeId id) {
        return about(id).stream().anyMatch(entry -> entry.decision() instanceof Decision.Delete);
    }
}
