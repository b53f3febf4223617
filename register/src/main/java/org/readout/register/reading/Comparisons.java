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
import org.readout.model.Span;
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
    private static final Comparator<Map.Entry<NodeId, Map<NodeId, Words>>> MOST_TOLD_FIRST =
            Comparator.comparingInt(entry -> -entry.getValue().size());

    private final RegisterStorage storage;
    private final EngagementView engagement;
    private final List<Account> accounts;
    private final List<Row> rows = new ArrayList<>();

    /**
     * What an account tells, and where.
     *
     * @param at null where it tells nothing
     */
    private record Words(String text, @Nullable Span at) {
        static final Words NONE = new Words("", null);

        /** Both, as the account tells first the one; it leads to where that stands. */
        Words and(Words other) {
            return new Words(text + "; " + other.text, at);
        }
    }

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
        row(
                "kind",
                DiscrepancyField.KIND,
                a -> new Words(words(a.engagement().kind()), a.engagement().quote().span()));
        row(
                "status",
                null,
                a -> new Words(words(a.engagement().status()), a.engagement().quote().span()));
        row(
                "date",
                DiscrepancyField.DATE,
                a ->
                        a.engagement()
                                .date()
                                .map(dated -> new Words(dated.date().iso(), dated.quote().span()))
                                .orElse(Words.NONE));
        row(
                "place",
                DiscrepancyField.PLACE,
                a ->
                        a.engagement()
                                .place()
                                .map(placed -> new Words(placed.name(), placed.quote().span()))
                                .orElse(Words.NONE));
        row(
                "venue",
                null,
                a ->
                        a.engagement()
                                .venue()
                                .map(venue -> new Words(venue.singleSpaced(), venue.span()))
                                .orElse(Words.NONE));
    }

    private void row(
            String field, @Nullable DiscrepancyField contradicted, Function<Account, Words> value) {
        Set<NodeId> contradicting = new HashSet<>();
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            if (discrepancy.field() == contradicted) {
                discrepancy.values().forEach(told -> contradicting.add(told.account()));
            }
        }
        add("when and where", field, accounts.stream().map(value).toList(), contradicting, field);
    }

    private void add(
            String group,
            String field,
            List<Words> values,
            Set<NodeId> contradicting,
            String decidedAs) {
        String first =
                values.stream()
                        .map(Words::text)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        if (first.isEmpty()) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).text();
            Mark mark =
                    value.isEmpty()
                            ? Mark.SILENT
                            : contradicting.contains(accounts.get(i).node())
                                    ? Mark.CONTRADICTS
                                    : isSame(value, first) ? Mark.SAME : Mark.DIFFERS;
            cells.add(new Cell(value, mark, value.isEmpty() ? null : values.get(i).at()));
        }
        rows.add(new Row(group, field, cells, decidedAs));
    }

    private static boolean isSame(String one, String other) {
        return FoldedWords.of(one).equals(FoldedWords.of(other));
    }

    private void present(Seat seat) {
        String who = seat.occupants().getFirst().person().name();
        Map<NodeId, Seat.Occupant> by = new LinkedHashMap<>();
        seat.occupants().forEach(occupant -> by.put(occupant.account().node(), occupant));
        seatRow(
                by,
                "name",
                DiscrepancyField.PARTICIPANT_NAME,
                who,
                o -> new Words(o.person().name(), o.person().mention()));
        seatRow(by, "office", DiscrepancyField.OFFICE, who, Comparisons::offices);
        seatRow(
                by,
                "capacity",
                null,
                who,
                o ->
                        o.participant()
                                .capacity()
                                .map(
                                        capacity ->
                                                new Words(capacity.name(), capacity.quote().span()))
                                .orElse(Words.NONE));
    }

    private static Words offices(Seat.Occupant occupant) {
        List<Office> offices = occupant.person().offices();
        return offices.isEmpty()
                ? Words.NONE
                : new Words(
                        offices.stream()
                                .map(Office::title)
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        offices.getFirst().quote().span());
    }

    private void seatRow(
            Map<NodeId, Seat.Occupant> seat,
            String field,
            @Nullable DiscrepancyField contradicted,
            String who,
            Function<Seat.Occupant, Words> value) {
        Set<String> values = new HashSet<>();
        seat.values().forEach(occupant -> values.add(value.apply(occupant).text()));
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
                                    return occupant == null ? Words.NONE : value.apply(occupant);
                                })
                        .toList(),
                contradicting,
                field + ":" + who);
    }

    /** Counts and sets of people, which are told in no field of their own. */
    private void beside() {
        for (Discrepancy discrepancy : engagement.discrepancies()) {
            if (discrepancy.field() == DiscrepancyField.COUNT
                    || discrepancy.field() == DiscrepancyField.PARTICIPANT_SET) {
                Map<NodeId, Words> values = new LinkedHashMap<>();
                discrepancy
                        .values()
                        .forEach(
                                told ->
                                        values.put(
                                                told.account(),
                                                new Words(
                                                        told.value(),
                                                        told.citation().quote().span())));
                String field = words(discrepancy.field());
                add(
                        "who",
                        discrepancy.about().isEmpty() ? field : field + ": " + discrepancy.about(),
                        accounts.stream()
                                .map(account -> values.getOrDefault(account.node(), Words.NONE))
                                .toList(),
                        values.keySet(),
                        "");
            }
        }
    }

    private void commitments() {
        Map<NodeId, Map<NodeId, Words>> told = new LinkedHashMap<>();
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
                                        new Words(
                                                commitment.action().singleSpaced(),
                                                commitment.action().span()),
                                        Words::and);
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
        Map<NodeId, Map<NodeId, Words>> told = new LinkedHashMap<>();
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
                                .putIfAbsent(
                                        account.node(),
                                        new Words(
                                                wording.quote().singleSpaced(),
                                                wording.quote().span()));
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

    private void phrases(String group, String field, Map<NodeId, Words> values) {
        add(
                group,
                field,
                accounts.stream()
                        .map(account -> values.getOrDefault(account.node(), Words.NONE))
                        .toList(),
                Set.of(),
                "");
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
