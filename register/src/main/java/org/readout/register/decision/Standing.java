package org.readout.register.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * The decisions that stand: the log without what was undone. An undo that was itself undone undoes
 * nothing. Of two about one pair or one field the later stands.
 */
public final class Standing {
    public static final Standing NONE = new Standing(List.of());

    private final List<DecisionEntry> entries;
    private final Map<NodeId, List<DecisionEntry>> byId = new HashMap<>();

    /** By what the log calls a thing: where it stood. */
    private final Map<NodeId, Set<Anchor>> anchors = new HashMap<>();

    private final Map<DocumentKey, Set<NodeId>> anchored = new HashMap<>();

    private Standing(List<DecisionEntry> entries) {
        this.entries = List.copyOf(entries);
        for (DecisionEntry entry : entries) {
            for (NodeId id : new HashSet<>(DecisionForm.ids(entry.decision()))) {
                byId.computeIfAbsent(id, i -> new ArrayList<>()).add(entry);
            }
        }
    }

    private void anchor(DecisionEntry entry) {
        List<Anchor> places = new ArrayList<>(entry.anchors());
        for (NodeId id : DecisionForm.ids(entry.decision())) {
            anchors.computeIfAbsent(id, i -> new LinkedHashSet<>());
            Anchor.in(id).ifPresent(places::add);
        }
        for (Anchor place : places) {
            anchors.computeIfAbsent(place.of(), i -> new LinkedHashSet<>()).add(place);
            anchored.computeIfAbsent(place.document(), d -> new TreeSet<>()).add(place.of());
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
        return of(log, Map.of());
    }

    /**
     * @param heirs for things that a new reading calls otherwise, what they are called now
     */
    public static Standing of(List<DecisionEntry> log, Map<NodeId, NodeId> heirs) {
        Set<Long> undone = undone(log);
        List<DecisionEntry> written = new ArrayList<>();
        for (DecisionEntry entry : log) {
            if (!undone.contains(entry.number()) && !(entry.decision() instanceof Decision.Undo)) {
                written.add(entry);
            }
        }
        Standing standing =
                new Standing(written.stream().map(entry -> inherited(entry, heirs)).toList());
        written.forEach(standing::anchor);
        return standing;
    }

    /**
     * Two that have become one cannot be told apart or put together: such a pair stays as it was.
     */
    private static DecisionEntry inherited(DecisionEntry entry, Map<NodeId, NodeId> heirs) {
        Decision now = DecisionForm.about(entry.decision(), id -> heirs.getOrDefault(id, id));
        List<NodeId> ids = DecisionForm.ids(now);
        return new HashSet<>(ids).size() < ids.size() ? entry : entry.about(now);
    }

    /** Where something stood that a decision names by this id; empty where none does. */
    public Set<Anchor> anchors(NodeId written) {
        return anchors.getOrDefault(written, Set.of());
    }

    /** Whether a decision that stands names this id, as it was written. */
    public boolean names(NodeId written) {
        return anchors.containsKey(written);
    }

    /** What decisions name that stood in this document. */
    public Set<NodeId> anchoredIn(DocumentKey document) {
        return anchored.getOrDefault(document, Set.of());
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
