package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.CardTally;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Cards, with an index for each order; a page begins where the one before ended (keyset). */
final class CardTable implements CardIndex {
    /** As much of a label as decides its place in a list. */
    private static final int SORTED = 80;

    private static final String COLUMNS =
            "c.id, c.variety, c.label, c.detail, c.sides, c.day, c.told, c.state, c.due, c.documents, ";

    private final Sessions sessions;
    private final Numbers numbers;

    CardTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /** A card, and what it was sorted by. */
    private record Row(Card card, String sort) {}

    @Override
    public CardPage find(CardQuery query) {
        return sessions.read(
                session -> {
                    CardSelection selection = CardSelection.of(session, query);
                    List<Row> rows =
                            session.all(
                                    selection.page(COLUMNS + selection.column(), query.limit() + 1),
                                    row -> new Row(card(row), row.getString(11)),
                                    selection.values());
                    boolean more = rows.size() > query.limit();
                    List<Row> shown = more ? rows.subList(0, query.limit()) : rows;
                    Row last = more ? shown.getLast() : null;
                    return new CardPage(
                            shown.stream().map(Row::card).toList(),
                            last == null
                                    ? ""
                                    : CardSelection.cursor(last.sort(), last.card().id()));
                });
    }

    private static Card card(ResultSet row) throws SQLException {
        String sides = row.getString(5);
        long day = row.getLong(6);
        long due = row.getLong(9);
        boolean isDue = !row.wasNull();
        return new Card(
                new NodeId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                sides.isEmpty() ? List.of() : List.of(sides.split("\n")),
                day == CardSelection.UNDATED ? null : LocalDate.ofEpochDay(day),
                row.getString(7),
                row.getString(8),
                isDue ? LocalDate.ofEpochDay(due) : null,
                row.getInt(10));
    }

    @Override
    public Optional<Card> card(NodeId cluster) {
        return sessions.read(session -> Optional.ofNullable(kept(session, cluster)));
    }

    @Override
    public long size(NodeKind kind) {
        return sessions.read(
                session ->
                        session.count(
                                "SELECT cards FROM card_tally WHERE kind = ?",
                                CardSelection.letter(kind)));
    }

    @Override
    public long count(CardQuery query) {
        return sessions.read(
                session -> {
                    CardSelection selection = CardSelection.of(session, query);
                    return session.count(selection.count(COUNTED + 1), selection.values());
                });
    }

    @Override
    public CardTally tally(CardQuery query) {
        Map<String, Integer> varieties = new TreeMap<>();
        Map<String, Integer> states = new TreeMap<>();
        List<Integer> counts =
                sessions.read(
                        session -> {
                            CardSelection selection = CardSelection.of(session, query);
                            return session.all(
                                    "SELECT variety, state, count(*) FROM (%s) GROUP BY 1, 2"
                                            .formatted(
                                                    selection.page(
                                                            "c.variety, c.state", query.limit())),
                                    row -> {
                                        int cards = row.getInt(3);
                                        varieties.merge(row.getString(1), cards, Integer::sum);
                                        states.merge(row.getString(2), cards, Integer::sum);
                                        return cards;
                                    },
                                    selection.values());
                        });
        return new CardTally(counts.stream().mapToInt(Integer::intValue).sum(), varieties, states);
    }

    @Override
    public SortedMap<LocalDate, Integer> days(
            NodeKind kind, List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" WHERE ");
        for (String key : CardSides.asked(sides)) {
            boolean first = values.isEmpty();
            where.append(first ? "c.side = ?" : CardSelection.hasSide("c")).append(" AND ");
            values.add(key);
        }
        where.append("c.kind = ? AND c.day > ? AND c.day <= ?");
        values.add(CardSelection.letter(kind));
        values.add(from == null ? CardSelection.UNDATED : from.toEpochDay() - 1);
        values.add(to == null ? Long.MAX_VALUE : to.toEpochDay());
        List<Map.Entry<LocalDate, Integer>> counts =
                sessions.read(
                        session ->
                                session.all(
                                        "SELECT c.day, count(*) FROM %s c%s GROUP BY c.day"
                                                .formatted(
                                                        sides.isEmpty() ? "card" : "card_side",
                                                        where),
                                        row ->
                                                Map.entry(
                                                        LocalDate.ofEpochDay(row.getLong(1)),
                                                        row.getInt(2)),
                                        values.toArray()));
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        counts.forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        return days;
    }

    @Override
    public List<Touched> touched(int limit) {
        return sessions.read(
                session ->
                        session.all(
                                "SELECT n.id, t.change FROM touched t JOIN node n ON n.number ="
                                        + " t.node ORDER BY t.node LIMIT ?",
                                row -> new Touched(new NodeId(row.getString(1)), row.getLong(2)),
                                limit));
    }

    @Override
    public long lag() {
        return sessions.read(session -> session.count("SELECT count(*) FROM touched"));
    }

    @Override
    public void done(List<Touched> noted) {
        Session session = sessions.writer();
        for (Touched one : noted) {
            session.run(
                    "DELETE FROM touched WHERE node = ? AND change = ?",
                    numbers.find(session, one.node()),
                    one.change());
        }
    }

    @Override
    public void put(Card card) {
        Session session = sessions.writer();
        Card old = kept(session, card.id());
        String folded = Folding.fold(card.label());
        session.run("DELETE FROM card WHERE id = ?", card.id().value());
        session.run(
                "INSERT INTO card (id, kind, variety, label, folded, detail, sides, day, told, state,"
                        + " due, documents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                card.id().value(),
                CardSelection.letter(card.kind()),
                card.variety(),
                card.label(),
                folded.length() > SORTED ? folded.substring(0, SORTED) : folded,
                card.detail(),
                String.join("\n", card.sides()),
                epoch(card.day()),
                card.told(),
                card.state(),
                card.due() == null ? null : epoch(card.due()),
                card.documents());
        CardSides.put(session, old, card);
    }

    @Override
    public void remove(NodeId cluster) {
        Session session = sessions.writer();
        Card old = kept(session, cluster);
        if (old != null) {
            session.run("DELETE FROM card WHERE id = ?", cluster.value());
            CardSides.remove(session, old);
        }
    }

    private static @Nullable Card kept(Session session, NodeId cluster) {
        return session.one(
                "SELECT " + COLUMNS + "0 FROM card c WHERE c.id = ?",
                CardTable::card,
                cluster.value());
    }

    static long epoch(@Nullable LocalDate day) {
        return day == null ? CardSelection.UNDATED : day.toEpochDay();
    }
}
