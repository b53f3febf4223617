package org.readout.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.model.DocumentRecord;
import org.readout.register.decision.AlreadyDecidedException;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.decision.Standing;
import org.readout.register.engagement.EngagementViews;
import org.readout.register.follow.CommitmentHistories;
import org.readout.register.formulation.FormulationHistories;
import org.readout.register.person.PersonViews;
import org.readout.register.reconcile.Added;
import org.readout.register.reconcile.Prepared;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * The register: documents and decisions go in, what is believed comes out. What it says depends on
 * these alone, not on their order.
 */
public final class Register {
    private final RegisterStorage storage;
    private final Reconciler reconciler;
    private final EngagementViews engagements;
    private final PersonViews persons;
    private final CommitmentHistories commitments;
    private final FormulationHistories formulations;
    private volatile Log log = new Log(DecisionChain.START, Map.of(), List.of(), Standing.NONE);

    public Register(RegisterStorage storage) {
        this.storage = storage;
        reconciler = new Reconciler(storage);
        engagements = new EngagementViews(storage);
        persons = new PersonViews(storage);
        commitments = new CommitmentHistories(storage);
        formulations = new FormulationHistories(storage);
    }

    /**
     * Adds a document, or says that it is known.
     *
     * @param engine the version of the engine that read it
     */
    public Added add(DocumentRecord record, String engine) {
        return reconciler.add(record, engine);
    }

    /** Makes all that follows from the record alone; on any thread, while another one adds. */
    public Prepared prepare(DocumentRecord record) {
        return reconciler.prepare(record);
    }

    /** Adds a document that was prepared, or says that it is known. */
    public Added add(Prepared prepared, String engine) {
        return reconciler.add(prepared, engine);
    }

    /**
     * Writes a decision into the log and does what it says.
     *
     * @throws IllegalArgumentException where it is about something that is not there, or takes back
     *     what was taken back already; the message says what to do
     */
    public DecisionEntry decide(Decision decision, String user, String reason, Instant time) {
        return reconciler.decide(decision, user, reason, time);
    }

    /**
     * As {@link #decide}, of a pair that nobody decided before: whoever asks may have looked at it
     * for long, and another may have decided meanwhile.
     *
     * @throws AlreadyDecidedException where somebody did; nothing is written then
     */
    public DecisionEntry decideOpen(Decision decision, String user, String reason, Instant time) {
        List<NodeId> pair = DecisionForm.ids(decision);
        return storage.write(
                () -> {
                    Standing now = Standing.of(storage.decisions().entries());
                    now.onPair(pair.getFirst(), pair.getLast())
                            .filter(entry -> !(entry.decision() instanceof Decision.Hold))
                            .ifPresent(
                                    entry -> {
                                        throw new AlreadyDecidedException(entry);
                                    });
                    return decide(decision, user, reason, time);
                });
    }

    /** The whole log, what was undone among it. */
    public List<DecisionEntry> decisions() {
        return log().entries();
    }

    /**
     * The log as it was last read. Every view asks for it, so it is read anew only when it grew.
     */
    private Log log() {
        String head = storage.decisions().head();
        Map<NodeId, NodeId> heirs = storage.decisions().heirs();
        Log known = log;
        if (!known.head().equals(head) || !known.heirs().equals(heirs)) {
            List<DecisionEntry> entries = List.copyOf(storage.decisions().entries());
            String read = entries.isEmpty() ? DecisionChain.START : entries.getLast().hash();
            known = new Log(read, heirs, entries, Standing.of(entries, heirs));
            log = known;
        }
        return known;
    }

    /**
     * @param head the hash of the last entry
     * @param heirs what is called otherwise now
     */
    private record Log(
            String head,
            Map<NodeId, NodeId> heirs,
            List<DecisionEntry> entries,
            Standing standing) {}

    /**
     * Decisions that stand but name something that no document tells any more, and nothing stands
     * where it stood.
     */
    public List<DecisionEntry> noLongerApplying() {
        List<DecisionEntry> entries = new ArrayList<>();
        for (DecisionEntry entry : standing().entries()) {
            boolean gone =
                    DecisionForm.ids(entry.decision()).stream()
                            .anyMatch(id -> storage.nodes().find(id).isEmpty());
            if (gone) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** What people decided about a thing or any of its members and stands, in its order. */
    public List<DecisionEntry> decisionsAbout(NodeId id) {
        Standing standing = standing();
        NodeId cluster = storage.clusters().clusterOf(id).orElse(id);
        return storage.clusters().members(cluster).stream()
                .flatMap(member -> standing.about(member).stream())
                .distinct()
                .sorted(Comparator.comparingLong(DecisionEntry::number))
                .toList();
    }

    public Standing standing() {
        return log().standing();
    }

    /** By the id of the cluster or of any account. */
    public Optional<EngagementView> engagement(NodeId id) {
        return engagements.of(id, standing());
    }

    /** By the id of the cluster or of any name in it. */
    public Optional<PersonView> person(NodeId id) {
        return persons.of(id, standing());
    }

    /** As {@link #person(NodeId)}, but read from {@code most} documents only. */
    public Optional<PersonView> person(NodeId id, int most) {
        return persons.of(id, standing(), most);
    }

    /**
     * By the id of the cluster or of any telling.
     *
     * @param asOf the day to tell it for
     */
    public Optional<CommitmentHistory> commitment(NodeId id, LocalDate asOf) {
        return commitments.of(id, standing(), asOf);
    }

    /** By the id of the cluster or of any wording. */
    public Optional<FormulationHistory> formulation(NodeId id) {
        return formulations.of(id, standing());
    }

    /** As {@link #formulation(NodeId)}, with so many uses of each wording at most. */
    public Optional<FormulationHistory> formulation(NodeId id, int mostUses) {
        return formulations.of(id, standing(), mostUses);
    }

    /** The ids of everything of a kind, sorted; one at a time. */
    public void each(NodeKind kind, Consumer<NodeId> reader) {
        storage.clusters().each(kind, reader);
    }

    /** Where it is kept. */
    public RegisterStorage storage() {
        return storage;
    }
}
