package org.readout.register.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.decision.Standing;
import org.readout.register.reconcile.Added.Outcome;
import org.readout.register.sighting.Seen;
import org.readout.register.sighting.SightingReader;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.judge.Judges;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * Brings documents into a register, one at a time. What the register says afterwards depends on
 * which documents it holds and not on the order they came in.
 */
public final class Reconciler {
    private final RegisterStorage storage;
    private final Blocks blocks;
    private final Regrouping regrouping;
    private final Witnesses witnesses;
    private final DecidedMatches decided;
    private final Heirs heirs;
    private Known known = new Known(List.of(), Map.of(), Standing.NONE);

    /** The decisions that stood when last asked for: every document added asks more than once. */
    private record Known(List<DecisionEntry> log, Map<NodeId, NodeId> heirs, Standing standing) {}

    public Reconciler(RegisterStorage storage) {
        this.storage = storage;
        blocks = new Blocks(storage);
        regrouping = new Regrouping(storage);
        witnesses = new Witnesses(storage);
        decided = new DecidedMatches(storage);
        heirs = new Heirs(storage);
    }

    /**
     * Files a record and reconciles what it tells with all told before. Kept when this returns.
     *
     * @param engine the version of the engine that read it
     */
    public Added add(DocumentRecord record, String engine) {
        return add(Prepared.of(record), engine);
    }

    /** The same, where what follows from the record alone was made before. */
    public Added add(Prepared prepared, String engine) {
        return storage.write(() -> file(prepared, engine));
    }

    /** Makes all that follows from the record alone; on any thread, while another one adds. */
    public Prepared prepare(DocumentRecord record) {
        Prepared prepared = Prepared.of(record);
        storage.makeReady(prepared.key(), record, prepared.entries());
        return prepared;
    }

    private Added file(Prepared prepared, String engine) {
        DocumentRecord record = prepared.record();
        DocumentKey key = prepared.key();
        String address = prepared.address();
        Optional<FiledDocument> known = storage.documents().find(key);
        if (known.isPresent() && known.get().record().equals(record)) {
            return new Added(key, Outcome.KNOWN, 0, 0, 0);
        }
        List<FiledDocument> versions = storage.documents().versions(address);
        Set<NodeId> touched = new HashSet<>();
        Set<NodeId> left = new HashSet<>();
        Set<NodeId> withdrawn = new TreeSet<>();
        Set<DocumentKey> documents = new TreeSet<>(Set.of(key));
        Outcome outcome = Outcome.NEW;
        int version = versions.size() + 1;
        if (known.isPresent()) {
            outcome = Outcome.READ_AGAIN;
            version = known.get().version();
            touched.addAll(withdraw(known.get(), withdrawn, left));
        } else if (!versions.isEmpty()) {
            outcome = Outcome.NEW_VERSION;
            documents.add(versions.getLast().key());
            touched.addAll(withdraw(versions.getLast(), withdrawn, left));
        }
        FiledDocument filed = new FiledDocument(key, address, version, engine, record);
        storage.documents().put(filed);
        boolean current = version >= versions.size();
        List<Seen> seen = current ? prepared.seen() : List.of();
        touched.addAll(put(seen));
        if (current) {
            prepared.entries().forEach(storage.search()::put);
        }
        Standing before = standing();
        touched.addAll(heirs.renew(Heirs.concerned(before, documents, withdrawn, seen), before));
        Set<NodeId> parted = new HashSet<>();
        int unsure = judge(touched, parted);
        touched.addAll(decided.renew(touched, standing()));
        regroup(touched, parted, left);
        return summary(key, outcome, seen, unsure);
    }

    /**
     * Clusters anew, asks the engagements that changed about their people, and clusters those.
     *
     * @param parted nodes that lost a match with a touched one
     * @param left clusters that may no longer be as they were
     */
    private void regroup(Set<NodeId> touched, Set<NodeId> parted, Set<NodeId> left) {
        Standing standing = standing();
        Set<NodeId> engagements = new TreeSet<>(left);
        engagements.addAll(regrouping.regroup(touched, parted, standing));
        touched.forEach(id -> storage.clusters().clusterOf(id).ifPresent(engagements::add));
        engagements.removeIf(id -> id.kind() != NodeKind.ENGAGEMENT);
        regrouping.regroup(witnesses.renew(engagements), Set.of(), standing);
    }

    private Standing standing() {
        List<DecisionEntry> log = storage.decisions().entries();
        Map<NodeId, NodeId> inherited = storage.decisions().heirs();
        if (!known.log().equals(log) || !known.heirs().equals(inherited)) {
            known = new Known(log, inherited, Standing.of(log, inherited));
        }
        return known.standing();
    }

    /**
     * Writes a decision into the log and does what it says.
     *
     * @throws IllegalArgumentException where it is about something that is not there; the message
     *     says what and what to do
     */
    public DecisionEntry decide(Decision decision, String user, String reason, Instant time) {
        return storage.write(
                () -> {
                    List<DecisionEntry> log = storage.decisions().entries();
                    DecisionCheck.check(decision, log, storage);
                    DecisionEntry entry =
                            DecisionChain.next(
                                    log, time, user, reason, decision, heirs.anchors(decision));
                    storage.decisions().append(entry);
                    Decision subject =
                            decision instanceof Decision.Undo undo
                                    ? DecisionCheck.undone(undo, log)
                                    : decision;
                    Set<NodeId> touched = new TreeSet<>();
                    for (NodeId id : DecisionForm.ids(subject)) {
                        touched.add(id);
                        touched.addAll(heirs.renew(Set.of(id), standing()));
                        touched.add(storage.decisions().heirs().getOrDefault(id, id));
                    }
                    touched.addAll(decided.renew(touched, standing()));
                    regroup(touched, Set.of(), Set.of());
                    return entry;
                });
    }

    private Added summary(DocumentKey key, Outcome outcome, List<Seen> seen, int unsure) {
        int engagements = 0;
        int merged = 0;
        for (Seen one : seen) {
            if (one.node().nodeKind() == NodeKind.ENGAGEMENT) {
                NodeId cluster =
                        storage.clusters().clusterOf(one.node().id()).orElse(one.node().id());
                engagements++;
                merged += storage.clusters().members(cluster).size() > 1 ? 1 : 0;
            }
        }
        return new Added(key, outcome, engagements, merged, unsure);
    }

    /** Puts what was seen, added to what was seen of the same nodes before. */
    private Set<NodeId> put(List<Seen> seen) {
        Set<NodeId> touched = new HashSet<>();
        storage.nodes().expect(seen.stream().map(Seen::node).toList());
        for (Seen one : seen) {
            storage.sightings().put(one.sighting());
            Node before = storage.nodes().find(one.node().id()).orElse(null);
            Node after = before == null ? one.node() : NodeSums.sum(before, one.node());
            if (!after.equals(before)) {
                storage.nodes().put(after);
                if (before != null && NodeSums.areJudgedAlike(before, after)) {
                    continue;
                }
                touched.add(after.id());
                Set<String> newKeys = new TreeSet<>(after.keys());
                if (before != null) {
                    newKeys.removeAll(before.keys());
                }
                touched.addAll(blocks.close(after.nodeKind(), newKeys));
            }
        }
        return touched;
    }

    /**
     * Takes out what a document told; nodes that others tell too stay with what those say.
     *
     * @param withdrawn gathers what it told
     * @param left gathers the clusters it was in
     */
    private Set<NodeId> withdraw(FiledDocument filed, Set<NodeId> withdrawn, Set<NodeId> left) {
        List<Sighting> gone = storage.sightings().in(filed.key());
        storage.sightings().removeOf(filed.key());
        storage.search().removeOf(filed.key());
        storage.texts().removeOf(filed.key());
        Set<NodeId> touched = new HashSet<>();
        gone.forEach(sighting -> withdrawn.add(sighting.node()));
        for (NodeId id : withdrawn) {
            Node before = storage.nodes().find(id).orElse(null);
            if (before == null) {
                continue;
            }
            storage.clusters()
                    .clusterOf(id)
                    .ifPresent(
                            cluster -> {
                                left.add(cluster);
                                touched.addAll(storage.clusters().members(cluster));
                            });
            touched.addAll(blocks.reopened(id.kind(), before.keys()));
            storage.matches().of(id).forEach(match -> touched.add(match.other(id)));
            Node after = again(id);
            if (after == null) {
                new ArrayList<>(storage.matches().of(id)).forEach(storage.matches()::remove);
                storage.nodes().remove(id);
                storage.clusters().remove(id);
            } else {
                storage.nodes().put(after);
                touched.add(id);
            }
        }
        touched.removeIf(id -> storage.nodes().find(id).isEmpty());
        return touched;
    }

    /** A node as the documents that still have it give it; null where none does. */
    private @Nullable Node again(NodeId id) {
        Node sum = null;
        for (Sighting sighting : storage.sightings().of(id)) {
            FiledDocument filed = storage.documents().find(sighting.document()).orElseThrow();
            for (Seen seen : SightingReader.read(filed.key(), filed.record())) {
                if (seen.node().id().equals(id)) {
                    sum = sum == null ? seen.node() : NodeSums.sum(sum, seen.node());
                }
            }
        }
        return sum;
    }

    /**
     * Judges nodes anew against all their neighbours.
     *
     * @param parted gets those that lost a match
     */
    private int judge(Set<NodeId> touched, Set<NodeId> parted) {
        int unsure = 0;
        storage.matches().expect(touched);
        for (NodeId id : new TreeSet<>(touched)) {
            Node node = storage.nodes().find(id).orElse(null);
            if (node == null) {
                continue;
            }
            Map<NodeId, Match> before = new HashMap<>();
            for (Match match : storage.matches().of(id)) {
                if (match.witness().isEmpty()) {
                    before.put(match.other(id), match);
                }
            }
            for (Node other : blocks.neighbours(node).values()) {
                Match match = Judges.judge(node, other);
                Match old = before.remove(other.id());
                if (match.verdict() == Verdict.DIFFERENT) {
                    if (old != null) {
                        storage.matches().remove(old);
                        parted.add(other.id());
                    }
                } else if (!match.equals(old)) {
                    storage.matches().put(match);
                    parted.add(other.id());
                    unsure += match.verdict() == Verdict.UNSURE ? 1 : 0;
                }
            }
            for (Match stale : before.values()) {
                storage.matches().remove(stale);
                parted.add(stale.other(id));
            }
        }
        return unsure;
    }
}
