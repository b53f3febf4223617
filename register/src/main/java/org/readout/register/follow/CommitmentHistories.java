package org.readout.register.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.NamedThing;
import org.readout.model.Quote;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.sighting.CommitmentSteps;
import org.readout.register.sighting.Sides;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Citation;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentHistory.Step;
import org.readout.register.view.CommitmentState;
import org.readout.register.view.DueDate;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.NodeId;

/** Puts a commitment together from every document that tells of it. */
public final class CommitmentHistories {
    private static final Comparator<Step> EARLIEST_FIRST =
            Comparator.comparing(
                            Step::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Step::node)
                    .thenComparing(step -> step.citation().document())
                    .thenComparing(step -> step.citation().quote().span());

    private final RegisterStorage storage;
    private final ToldDays toldDays;

    public CommitmentHistories(RegisterStorage storage) {
        this.storage = storage;
        toldDays = new ToldDays(storage);
    }

    /**
     * @param id the cluster's or any member's
     * @param asOf the day to tell it for; later steps are not told
     * @return empty where there is no such commitment, where it was deleted, and where nobody
     *     promised or proposed anything: a text signed out of the blue
     */
    public Optional<CommitmentHistory> of(NodeId id, Standing standing, LocalDate asOf) {
        NodeId cluster = storage.clusters().clusterOf(id).orElse(null);
        if (cluster == null) {
            return Optional.empty();
        }
        List<NodeId> members = storage.clusters().members(cluster);
        List<Step> steps = new ArrayList<>();
        List<String> sides = List.of();
        DueDate due = null;
        boolean promised = false;
        for (NodeId member : members) {
            if (standing.isDeleted(member)
                    || !(storage.nodes().find(member).orElse(null)
                            instanceof CommitmentNode node)) {
                continue;
            }
            for (Sighting sighting : storage.sightings().of(member)) {
                if (sighting.day() != null && sighting.day().isAfter(asOf)) {
                    continue;
                }
                sides = node.sides();
                FiledDocument filed = storage.documents().find(sighting.document()).orElseThrow();
                Optional<Commitment> commitment = commitment(filed.record(), sighting.local());
                promised |= commitment.isPresent();
                steps.add(step(node, filed, sighting, commitment.orElse(null)));
                due = later(due, due(filed.record(), commitment.orElse(null), sighting.day()));
            }
        }
        if (!promised) {
            return Optional.empty();
        }
        steps.sort(EARLIEST_FIRST);
        return Optional.of(history(cluster, members, steps, sides, due, standing, asOf));
    }

    private static CommitmentHistory history(
            NodeId cluster,
            List<NodeId> members,
            List<Step> steps,
            List<String> sides,
            @Nullable DueDate due,
            Standing standing,
            LocalDate asOf) {
        CommitmentState reached =
                steps.stream().map(Step::state).max(Comparator.naturalOrder()).orElseThrow();
        CommitmentState decided = decided(members, standing);
        CommitmentState state = decided != null ? decided : reached;
        boolean open =
                state.compareTo(CommitmentState.SIGNED) < 0 || state == CommitmentState.UNDER_WAY;
        boolean overdue = due != null && open && due.day().isBefore(asOf);
        LocalDate last =
                steps.stream()
                        .map(Step::day)
                        .filter(day -> day != null)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        long silent = last == null ? 0 : ChronoUnit.MONTHS.between(last, asOf);
        return new CommitmentHistory(
                cluster,
                action(steps),
                sides,
                state,
                steps,
                due,
                asOf,
                overdue,
                silent,
                StatusWords.of(state, decided != null, last, due, overdue, asOf));
    }

    /** The last decision about its status; null where nobody decided. */
    private static @Nullable CommitmentState decided(List<NodeId> members, Standing standing) {
        DecisionEntry last = null;
        for (NodeId member : members) {
            for (DecisionEntry entry : standing.about(member)) {
                if (entry.decision() instanceof Decision.SetStatus
                        && (last == null || entry.number() > last.number())) {
                    last = entry;
                }
            }
        }
        if (last != null && last.decision() instanceof Decision.SetStatus status) {
            return state(status.status());
        }
        return null;
    }

    /**
     * The state of that name, in lower case with hyphens.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static CommitmentState state(String name) {
        return CommitmentState.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The words of the step furthest on; of as far, the longest. */
    private static String action(List<Step> steps) {
        return steps.stream()
                .max(
                        Comparator.comparing(Step::state)
                                .thenComparingInt(step -> step.citation().quote().text().length())
                                .thenComparing(Step::node, Comparator.reverseOrder()))
                .map(step -> step.citation().quote().singleSpaced())
                .orElse("");
    }

    private Step step(
            CommitmentNode node,
            FiledDocument filed,
            Sighting sighting,
            @Nullable Commitment commitment) {
        DocumentRecord record = filed.record();
        List<String> by =
                commitment == null
                        ? node.sides()
                        : commitment.by().stream()
                                .map(actor -> Sides.named(actor, record))
                                .toList();
        return new Step(
                node.id(),
                state(CommitmentSteps.of(record, sighting.local())),
                sighting.day(),
                sighting.day() == null ? "" : toldDays.of(filed.key(), sighting.day()),
                by,
                new Citation(
                        filed.key(),
                        record.document().id(),
                        record.source().outlet().orElse(""),
                        Quote.of(sighting.span(), record.document().captured())));
    }

    private static Optional<Commitment> commitment(DocumentRecord record, String local) {
        return record.commitments().stream()
                .filter(commitment -> commitment.id().value().equals(local))
                .findFirst();
    }

    private static @Nullable DueDate due(
            DocumentRecord record, @Nullable Commitment commitment, @Nullable LocalDate said) {
        Quote deadline = commitment == null ? null : commitment.deadline();
        if (deadline == null) {
            return null;
        }
        for (NamedThing thing : record.things()) {
            if (thing instanceof NamedThing.CalendarEntry entry
                    && entry.kind() == NamedThing.CalendarKind.DEADLINE
                    && entry.quote().span().overlaps(deadline.span())) {
                LocalDate day = entry.date().flatMap(date -> date.lastDay()).orElse(null);
                if (day != null) {
                    return new DueDate(day, deadline.singleSpaced(), "the date named in the text");
                }
            }
        }
        return said == null ? null : DueDates.of(deadline.singleSpaced(), said).orElse(null);
    }

    private static @Nullable DueDate later(@Nullable DueDate one, @Nullable DueDate other) {
        return one == null ? other : other == null || !other.day().isAfter(one.day()) ? one : other;
    }
}
