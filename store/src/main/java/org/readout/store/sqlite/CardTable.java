package org.readout.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
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
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Cards, with an index for each order; a page begins where the one before ended (keyset). */
final class CardTable implements CardIndex {
    /** Sorts behind every day there is. */
    private static final long UNDATED = -1_000_000;

    /** As much of a label as decides its place in a list. */
    private static final int SORTED = 80;

    /** So many rows are sorted sooner than an index is walked along for them. */
    private static final int FEW = 5_000;

    private static final String HAS_SIDE =
            "EXISTS (SELECT 1 FROM card_side s WHERE s.side = ? AND s.kind = c.kind AND s.day = c.day"
                    + " AND s.id = c.id)";

    private static final String COLUMNS =
            "c.id, c.variety, c.label, c.detail, c.sides, c.day, c.told, c.state, c.due, c.documents, ";

    private static final String OPEN = "c.state NOT IN ('signed', 'done', 'dropped')";

    private final Sessions sessions;
    private final Numbers numbers;

    CardTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /** A card, and what it was sorted by. */
    private record Row(Card card, String sort) {}

    /** A query as SQL: what it asks and with which values. */
    private static final class Asked {
        private final StringBuilder where = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        /** Whether the rows of a side are read first, as {@code l}. */
        private boolean led;

        String from() {
            return led ? "card_side l CROSS JOIN card c ON c.id = l.id" : "card c";
        }

        void add(String condition, Object... bound) {
            if (condition.isEmpty()) {
                return;
            }
            where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
            values.addAll(Arrays.asList(bound));
        }
    }

    @Override
    public CardPage find(CardQuery query) {
        return sessions.read(session -> find(session, query));
    }

    private static CardPage find(Session session, CardQuery query) {
        Asked asked = asked(session, query);
        String column = asked.led && isByDay(query.order()) ? "l.day" : column(query.order());
        String id = column.equals("l.day") ? "l.id" : "c.id";
        boolean down = isDescending(query.order());
        if (!query.after().isEmpty()) {
            String[] cursor = cursor(query);
            asked.add(
                    "(%s, %s) %s (?, ?)".formatted(column, id, down ? "<" : ">"),
                    query.order() == CardQuery.Order.LABEL ? cursor[0] : number(cursor[0]),
                    cursor[1]);
        }
        asked.values.add(query.limit() + 1);
        String direction = down ? " DESC" : "";
        List<Row> rows =
                session.all(
                        "SELECT %s%s FROM %s%s ORDER BY %s%s, %s%s LIMIT ?"
                                .formatted(
                                        COLUMNS,
                                        column,
                                        asked.from(),
                                        asked.where,
                                        column,
                                        direction,
                                        id,
                                        direction),
                        row -> new Row(card(row), row.getString(11)),
                        asked.values.toArray());
        boolean more = rows.size() > query.limit();
        List<Row> shown = more ? rows.subList(0, query.limit()) : rows;
        return new CardPage(
                shown.stream().map(Row::card).toList(), more ? cursor(shown.getLast()) : "");
    }

    private static Asked asked(Session session, CardQuery query) {
        Asked asked = new Asked();
        List<String> sides = query.sides();
        String leader = sides.isEmpty() ? "" : leader(session, query);
        if (!leader.isEmpty()) {
            asked.led = true;
            asked.add("l.side = ?", leader);
            asked.add("l.kind = ?", letter(query.kind()));
        }
        asked.add("c.kind = ?", letter(query.kind()));
        if (!query.state().isEmpty()) {
            asked.add("c.state = ?", query.state());
        }
        if (!query.variety().isEmpty()) {
            asked.add("c.variety = ?", query.variety());
        }
        asked.add(following(query.follow()));
        boolean byDue = query.order() == CardQuery.Order.DUE;
        if (byDue) {
            asked.add("c.due IS NOT NULL");
        }
        LocalDate from = query.from();
        LocalDate to = query.to();
        String day = byDue ? "c.due" : asked.led ? "l.day" : "c.day";
        if (from != null) {
            asked.add(day + " >= ?", from.toEpochDay());
        } else if (to != null || query.order() == CardQuery.Order.OLDEST) {
            asked.add(day + " > ?", UNDATED);
        }
        if (to != null) {
            asked.add(day + " <= ?", to.toEpochDay());
        }
        for (String side : sides) {
            if (!side.equals(leader)) {
                asked.add(HAS_SIDE, side);
            }
        }
        return asked;
    }

    /** In the words of the indexes made for it, by which SQLite knows that they will do. */
    private static String following(CardQuery.Follow follow) {
        return switch (follow) {
            case ALL -> "";
            case OPEN -> OPEN;
            case OPEN_WITHOUT_DUE -> OPEN + " AND c.due IS NULL";
        };
    }

    /**
     * The side with the fewest cards, whose rows are read first; empty where even it has so many
     * that the order's own index comes to a page of them sooner.
     */
    private static String leader(Session session, CardQuery query) {
        String leader = "";
        long fewest = isByDay(query.order()) ? Long.MAX_VALUE : FEW;
        for (String side : query.sides()) {
            long cards =
                    session.count(
                            "SELECT count(*) FROM (SELECT 1 FROM card_side WHERE side = ? AND kind"
                                    + " = ? LIMIT ?)",
                            side,
                            letter(query.kind()),
                            FEW);
            if (cards < fewest) {
                fewest = cards;
                leader = side;
            }
        }
        return leader;
    }

    private static boolean isByDay(CardQuery.Order order) {
        return switch (order) {
            case NEWEST, OLDEST -> true;
            case DUE, LABEL, TOLD -> false;
        };
    }

    private static String column(CardQuery.Order order) {
        return switch (order) {
            case NEWEST, OLDEST -> "c.day";
            case DUE -> "c.due";
            case LABEL -> "c.folded";
            case TOLD -> "c.documents";
        };
    }

    private static boolean isDescending(CardQuery.Order order) {
        return switch (order) {
            case NEWEST, TOLD -> true;
            case OLDEST, DUE, LABEL -> false;
        };
    }

    private static String cursor(Row last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (last.sort() + "\n" + last.card().id()).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] cursor(CardQuery query) {
        String[] parts =
                new String(Base64.getUrlDecoder().decode(query.after()), StandardCharsets.UTF_8)
                        .split("\n", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'%s' is no cursor".formatted(query.after()));
        }
        return parts;
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
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
                day == UNDATED ? null : LocalDate.ofEpochDay(day),
                row.getString(7),
                row.getString(8),
                isDue ? LocalDate.ofEpochDay(due) : null,
                row.getInt(10));
    }

    @Override
    public Optional<Card> card(NodeId cluster) {
        return sessions.read(
                session ->
                        Optional.ofNullable(
                                session.one(
                                        "SELECT " + COLUMNS + "0 FROM card c WHERE c.id = ?",
                                        CardTable::card,
                                        cluster.value())));
    }

    @Override
    public long size(NodeKind kind) {
        return sessions.read(
                session ->
                        session.count("SELECT cards FROM card_tally WHERE kind = ?", letter(kind)));
    }

    @Override
    public long count(CardQuery query) {
        return sessions.read(
                session -> {
                    Asked asked = asked(session, query);
                    asked.values.add(COUNTED + 1);
                    return session.count(
                            "SELECT count(*) FROM (SELECT 1 FROM %s%s LIMIT ?)"
                                    .formatted(asked.from(), asked.where),
                            asked.values.toArray());
                });
    }

    @Override
    public SortedMap<LocalDate, Integer> days(
            NodeKind kind, List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean all = sides.isEmpty();
        Asked asked = new Asked();
        asked.add("c.kind = ?", letter(kind));
        asked.add("c.day > ?", from == null ? UNDATED : from.toEpochDay() - 1);
        asked.add("c.day <= ?", to == null ? Long.MAX_VALUE : to.toEpochDay());
        for (String side : sides) {
            boolean first = side.equals(sides.getFirst());
            asked.add(first ? "c.side = ?" : HAS_SIDE, side);
        }
        List<Map.Entry<LocalDate, Integer>> counts =
                sessions.read(
                        session ->
                                session.all(
                                        "SELECT c.day, count(*) FROM %s c%s GROUP BY c.day"
                                                .formatted(all ? "card" : "card_side", asked.where),
                                        row ->
                                                Map.entry(
                                                        LocalDate.ofEpochDay(row.getLong(1)),
                                                        row.getInt(2)),
                                        asked.values.toArray()));
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
        remove(card.id());
        Session session = sessions.writer();
        long day = epoch(card.day());
        String folded = Folding.fold(card.label());
        session.run(
                "INSERT INTO card (id, kind, variety, label, folded, detail, sides, day, told, state,"
                        + " due, documents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                card.id().value(),
                letter(card.kind()),
                card.variety(),
                card.label(),
                folded.length() > SORTED ? folded.substring(0, SORTED) : folded,
                card.detail(),
                String.join("\n", card.sides()),
                day,
                card.told(),
                card.state(),
                card.due() == null ? null : epoch(card.due()),
                card.documents());
        for (String side : card.sides()) {
            session.run(
                    "INSERT OR IGNORE INTO card_side (side, kind, day, id) VALUES (?, ?, ?, ?)",
                    side,
                    letter(card.kind()),
                    day,
                    card.id().value());
        }
    }

    @Override
    public void remove(NodeId cluster) {
        Session session = sessions.writer();
        Card old =
                session.one(
                        "SELECT " + COLUMNS + "0 FROM card c WHERE c.id = ?",
                        CardTable::card,
                        cluster.value());
        if (old == null) {
            return;
        }
        session.run("DELETE FROM card WHERE id = ?", cluster.value());
        for (String side : old.sides()) {
            session.run(
                    "DELETE FROM card_side WHERE side = ? AND kind = ? AND day = ? AND id = ?",
                    side,
                    letter(cluster.kind()),
                    epoch(old.day()),
                    cluster.value());
        }
    }

    private static long epoch(@Nullable LocalDate day) {
        return day == null ? UNDATED : day.toEpochDay();
    }

    private static String letter(NodeKind kind) {
        return String.valueOf(kind.letter());
    }
}
