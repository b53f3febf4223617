package org.readout.register.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.EngagementId;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Statement;
import org.readout.model.StatementId;
import org.readout.register.account.Seat;
import org.readout.register.account.Seating;
import org.readout.register.reading.Comparison.Cell;
import org.readout.register.reading.Comparison.Mark;
import org.readout.register.reading.Comparison.Row;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Account;
import org.readout.register.view.Discrepancy;
import org.readout.register.view.DiscrepancyField;
import org.readout.register.view.EngagementView;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.node.NodeId;

/** Sets accounts of an engagement side by side. */
public final class Comparisons {
    /** What several accounts tell is of more interest to who compares. */
    private static final Comparator<Map.Entry<NodeId, Map<NodeId, String>>> MOST_TOLD_FIRST =
            Comparator.comparingInt(entry -> -entry.getValue().size());

    private final RegisterStorage storage;
    private final EngagementView engagement;
    private final List<Account> accounts;
    private final List<Row> rows = new ArrayList<>();

    private Comparisons(RegisterStorage storage, EngagementView engagement) {
        this.storage = storage;
        this.engagement = engagement;
        accounts = engagement.accounts();
    }

    public static Comparison of(RegisterStorage storage, EngagementView engagement) {
        return new Comparisons(storage, engagement).all();
    }

    private Comparison all() {
        facts();
        for (Seat seat : Seating.of(accounts)) {
            present(seat);
        }
        beside();
        commitments();
        formulations();
        return new Comparison(engagement.id(), accounts, rows);
    }

    private void facts() {
        row("when and where", "kind", DiscrepancyField.KIND, a -> words(a.engagement().kind()));
        row("when and where", "status", null, a -> words(a.engagement().status()));
        row(
                "when and where",
                "date",
                DiscrepancyField.DATE,
                a -> a.engagement().date().map(dated -> dated.date().iso()).orElse(""));
        row(
                "when and where",
                "place",
                DiscrepancyField.PLACE,
                a -> a.engagement().place().map(placed -> placed.name()).orElse(""));
        row(
                "when and where",
                "venue",
                null,
                a -> a.engagement().venue().map(venue -> venue.singleSpaced()).orElse(""));
    }

    private void row(
            String group,
            String field,
            @Nullable DiscrepancyField contradicted,
            Function<Account, String> value) {
        Set<NodeId> contradicting = new HashSet<>();
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            if (discrepancy.field() == contradicted) {
                discrepancy.values().forEach(told -> contradicting.add(told.account()));
            }
        }
        add(group, field, accounts.stream().map(value).toList(), contradicting);
    }

    private void add(String group, String field, List<String> values, Set<NodeId> contradicting) {
        String first = values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
        if (first.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Mark mark =
                    value.isEmpty()
                            ? Mark.SILENT
                            : contradicting.contains(accounts.get(i).node())
                                    ? Mark.CONTRADICTS
                                    : isSame(value, first) ? Mark.SAME : Mark.DIFFERS;
            cells.add(new Cell(value, mark));
        }
        rows.add(new Row(group, field, cells));
    }

    private static boolean isSame(String one, String other) {
        return FoldedWords.of(one).equals(FoldedWords.of(other));
    }

    private void present(Seat seat) {
        String who = seat.occupants().getFirst().person().name();
        Map<NodeId, Seat.Occupant> by = new LinkedHashMap<>();
        seat.occupants().forEach(occupant -> by.put(occupant.account().node(), occupant));
        seatRow(by, "name", DiscrepancyField.PARTICIPANT_NAME, who, o -> o.person().name());
        seatRow(
                by,
                "office",
                DiscrepancyField.OFFICE,
                who,
                o ->
                        o.person().offices().stream()
                                .map(Office::title)
                                .distinct()
                                .collect(Collectors.joining("; ")));
        seatRow(
                by,
                "capacity",
                null,
                who,
                o -> o.participant().capacity().map(capacity -> capacity.name()).orElse(""));
    }

    private void seatRow(
            Map<NodeId, Seat.Occupant> seat,
            String field,
            @Nullable DiscrepancyField contradicted,
            String who,
            Function<Seat.Occupant, String> value) {
        Set<String> values = new HashSet<>();
        seat.values().forEach(occupant -> values.add(value.apply(occupant)));
        Set<NodeId> contradicting = new HashSet<>();
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            boolean ofThisSeat =
                    discrepancy.about().isEmpty()
                            || seat.values().stream()
                                    .anyMatch(o -> isSame(o.person().name(), discrepancy.about()))
                            || discrepancy.values().stream()
                                    .anyMatch(told -> values.contains(told.value()));
            if (discrepancy.field() == contradicted && ofThisSeat) {
                discrepancy.values().forEach(told -> contradicting.add(told.account()));
            }
        }
        add(
                "who",
                field.equals("name") ? "name" : field + " of " + who,
                accounts.stream()
                        .map(
                                account -> {
                                    Seat.Occupant occupant = seat.get(account.node());
                                    return occupant == null ? "" : value.apply(occupant);
                                })
                        .toList(),
                contradicting);
    }

    /** Counts and sets of people, which are told in no field of their own. */
    private void beside() {
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            if (discrepancy.field() == DiscrepancyField.COUNT
                    || discrepancy.field() == DiscrepancyField.PARTICIPANT_SET) {
                Map<NodeId, String> values = new LinkedHashMap<>();
                discrepancy.values().forEach(told -> values.put(told.account(), told.value()));
                String field = words(discrepancy.field());
                add(
                        "who",
                        discrepancy.about().isEmpty() ? field : field + ": " + discrepancy.about(),
                        accounts.stream()
                                .map(account -> values.getOrDefault(account.node(), ""))
                                .toList(),
                        values.keySet());
            }
        }
    }

    private void commitments() {
        Map<NodeId, Map<NodeId, String>> told = new LinkedHashMap<>();
        Map<NodeId, String> acts = new LinkedHashMap<>();
        for (Account account : accounts) {
            for (Sighting sighting : storage.sightings().in(account.document())) {
                for (Commitment commitment : account.record().commitments()) {
                    if (commitment.id().value().equals(sighting.local())
                            && isSaidAt(account, commitment.statement())) {
                        NodeId cluster = cluster(sighting);
                        acts.putIfAbsent(cluster, words(commitment.act()));
                        told.computeIfAbsent(cluster, c -> new LinkedHashMap<>())
                                .merge(
                                        account.node(),
                                        commitment.action().singleSpaced(),
                                        (a, b) -> a + "; " + b);
                    }
                }
            }
        }
        told.entrySet().stream()
                .sorted(MOST_TOLD_FIRST)
                .forEach(
                        entry ->
                                phrases(
                                        "promised",
                                        acts.getOrDefault(entry.getKey(), ""),
                                        entry.getValue()));
    }

    private static boolean isSaidAt(Account account, StatementId id) {
        EngagementId occasion = account.engagement().id();
        for (Statement statement : account.record().statements()) {
            if (statement.id().equals(id)) {
                return occasion.equals(statement.occasion());
            }
        }
        return false;
    }

    private void formulations() {
        Map<NodeId, Map<NodeId, String>> told = new LinkedHashMap<>();
        Map<NodeId, String> kinds = new LinkedHashMap<>();
        for (Account account : accounts) {
            DocumentRecord record = account.record();
            for (Sighting sighting : storage.sightings().in(account.document())) {
                for (int i = 0; i < record.things().size(); i++) {
                    if (sighting.local().equals("t" + i)
                            && record.things().get(i) instanceof NamedThing.Formulation wording) {
                        NodeId cluster = cluster(sighting);
                        kinds.putIfAbsent(cluster, words(wording.kind()));
                        told.computeIfAbsent(cluster, c -> new LinkedHashMap<>())
                                .putIfAbsent(account.node(), wording.quote().singleSpaced());
                    }
                }
            }
        }
        told.forEach(
                (cluster, values) -> phrases("wording", kinds.getOrDefault(cluster, ""), values));
    }

    private NodeId cluster(Sighting sighting) {
        return storage.clusters().clusterOf(sighting.node()).orElse(sighting.node());
    }

    private void phrases(String group, String field, Map<NodeId, String> values) {
        add(
                group,
                field,
                accounts.stream().map(account -> values.getOrDefault(account.node(), "")).toList(),
                Set.of());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
