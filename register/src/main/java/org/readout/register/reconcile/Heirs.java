package org.readout.register.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.decision.Anchor;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionForm;
import org.readout.register.decision.Standing;
import org.readout.register.sighting.Seen;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Keeps decisions with their things when another reading calls these otherwise: what stands now
 * where such a thing stood is its heir. Which heir a thing has depends on the log and on what the
 * documents show now, not on how they were read in between.
 */
final class Heirs {
    /** Of a thing that many documents tell, a few places are enough to find it again. */
    private static final int MOST_ANCHORS = 8;

    private final RegisterStorage storage;

    Heirs(RegisterStorage storage) {
        this.storage = storage;
    }

    /** Where the things that a decision names stand now. */
    List<Anchor> anchors(Decision decision) {
        List<Anchor> anchors = new ArrayList<>();
        for (NodeId id : new TreeSet<>(DecisionForm.ids(decision))) {
            for (Sighting sighting : storage.sightings().latest(List.of(id), MOST_ANCHORS)) {
                anchors.add(new Anchor(id, sighting.document(), sighting.span()));
            }
        }
        return anchors;
    }

    /**
     * What decisions name among what changed: things that came or went, and those that stood in the
     * document.
     *
     * @param documents those whose facts came or went
     */
    static Set<NodeId> concerned(
            Standing standing,
            Collection<DocumentKey> documents,
            Collection<NodeId> withdrawn,
            Collection<Seen> seen) {
        Set<NodeId> concerned = new TreeSet<>();
        documents.forEach(document -> concerned.addAll(standing.anchoredIn(document)));
        withdrawn.stream().filter(standing::names).forEach(concerned::add);
        seen.stream().map(one -> one.node().id()).filter(standing::names).forEach(concerned::add);
        return concerned;
    }

    /**
     * Finds the heirs of these anew.
     *
     * @return nodes that decisions are about now and were not, or were and are not
     */
    Set<NodeId> renew(Collection<NodeId> concerned, Standing standing) {
        Set<NodeId> touched = new HashSet<>();
        if (concerned.isEmpty()) {
            return touched;
        }
        Map<NodeId, NodeId> before = storage.decisions().heirs();
        for (NodeId id : concerned) {
            NodeId heir =
                    storage.nodes().find(id).isPresent() ? null : heir(id, standing.anchors(id));
            NodeId old = before.get(id);
            if (heir == null ? old != null : !heir.equals(old)) {
                storage.decisions().inherit(id, heir);
                touched.add(id);
                touched.add(heir == null ? id : heir);
                touched.add(old == null ? id : old);
            }
        }
        touched.removeIf(id -> storage.nodes().find(id).isEmpty());
        return touched;
    }

    /** Of its own kind the one whose places share most with where it stood. */
    private @Nullable NodeId heir(NodeId gone, Collection<Anchor> anchors) {
        Map<NodeId, Integer> shared = new TreeMap<>();
        for (Anchor anchor : anchors) {
            for (Sighting sighting : storage.sightings().in(anchor.document())) {
                if (sighting.node().kind() == gone.kind()
                        && sighting.span().overlaps(anchor.span())) {
                    shared.merge(
                            sighting.node(), overlap(sighting.span(), anchor.span()), Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .max(
                        Map.Entry.<NodeId, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
