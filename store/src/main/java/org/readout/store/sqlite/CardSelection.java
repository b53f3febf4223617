package org.readout.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * A query for cards as SQL. Where it asks for sides, the rows of the two together or of the side
 * alone are read first, as {@code l}, and looked for under the other sides before their cards are
 * opened.
 */
final class CardSelection {
    /** Sorts behind every day there is. */
    static final long UNDATED = -1_000_000;

    /** So many rows are sorted sooner than an index is walked along for them. */
    private static final int FEW = 5_000;

    private static final String OPEN = "c.state NOT IN ('signed', 'done', 'dropped')";

    /** In the words of the index by documents. */
    private static final String THING = "l.kind NOT IN ('p', 'e', 'c')";

    private final CardQuery query;
    private final boolean led;
    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private CardSelection(CardQuery query, String leader) {
        this.query = query;
        led = !leader.isEmpty();
        String kind = letter(query.kind());
        if (led) {
            add("l.side = ?", leader);
            add("l.kind = ?", kind);
        }
        for (String key : CardSides.asked(query.sides())) {
            if (!key.equals(leader)) {
                add(hasSide(led ? "l" : "c"), key);
            }
        }
        if (!led) {
            add("c.kind = ?", kind);
        }
        if (led && query.order() == CardQuery.Order.TOLD && isThing(query.kind())) {
            add(THING);
        }
        if (!query.state().isEmpty()) {
            add("c.state = ?", query.state());
        }
        if (!query.variety().isEmpty()) {
            add("c.variety = ?", query.variety());
        }
        add(following(query.follow()));
        addDays();
    }

    static CardSelection of(Session session, CardQuery query) {
        return new CardSelection(query, leader(session, query));
    }

    /**
     * @param row {@code l} of the sides, or {@code c} of the cards
     */
    static String hasSide(String row) {
        return "EXISTS (SELECT 1 FROM card_side s WHERE s.side = ? AND s.kind = %1$s.kind AND s.day"
                        .formatted(row)
                + " = %1$s.day AND s.id = %1$s.id)".formatted(row);
    }

    static String letter(NodeKind kind) {
        return String.valueOf(kind.letter());
    }

    private void add(String condition, Object... bound) {
        if (!condition.isEmpty()) {
            where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
            values.addAll(Arrays.asList(bound));
        }
    }

    private void addDays() {
        boolean byDue = query.order() == CardQuery.Order.DUE;
        if (byDue) {
            add("c.due IS NOT NULL");
        }
        LocalDate from = query.from();
        LocalDate to = query.to();
        String day = byDue ? "c.due" : led ? "l.day" : "c.day";
        if (from != null) {
            add(day + " >= ?", from.toEpochDay());
        } else if (to != null || query.order() == CardQuery.Order.OLDEST) {
            add(day + " > ?", UNDATED);
        }
        if (to != null) {
            add(day + " <= ?", to.toEpochDay());
        }
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
     * What the query's sides are found under with the fewest cards; empty where even that has so
     * many that the order's own index comes to a page of them sooner.
     */
    private static String leader(Session session, CardQuery query) {
        String leader = "";
        long fewest = isAlongSides(query) ? Long.MAX_VALUE : FEW;
        for (String key : CardSides.asked(query.sides())) {
            long cards =
                    session.count(
                            "SELECT count(*) FROM (SELECT 1 FROM card_side WHERE side = ? AND kind"
                                    + " = ? LIMIT ?)",
                            key,
                            letter(query.kind()),
                            FEW);
            if (cards < fewest) {
                fewest = cards;
                leader = key;
            }
        }
        return leader;
    }

    /** Whether a side's rows lie in the order that is asked for. */
    private static boolean isAlongSides(CardQuery query) {
        return switch (query.order()) {
            case NEWEST, OLDEST -> true;
            case TOLD -> isThing(query.kind());
            case DUE, LABEL -> false;
        };
    }

    static boolean isThing(NodeKind kind) {
        return switch (kind) {
            case PERSON, ENGAGEMENT, COMMITMENT -> false;
            case FORMULATION, MECHANISM, INSTRUMENT, PROJECT, BODY, TEXT -> true;
        };
    }

    /** What it is sorted by. */
    String column() {
        return switch (query.order()) {
            case NEWEST, OLDEST -> led ? "l.day" : "c.day";
            case DUE -> "c.due";
            case LABEL -> "c.folded";
            case TOLD -> led && isThing(query.kind()) ? "l.documents" : "c.documents";
        };
    }

    private boolean isDescending() {
        return switch (query.order()) {
            case NEWEST, TOLD -> true;
            case OLDEST, DUE, LABEL -> false;
        };
    }

    /** The command that reads the page it asks for. */
    String page(String columns, int limit) {
        String id = column().startsWith("l.") ? "l.id" : "c.id";
        if (!query.after().isEmpty()) {
            String[] cursor = place(query.after());
            Object sort =
                    query.order() == CardQuery.Order.LABEL ? cursor[0] : Long.valueOf(cursor[0]);
            add(
                    "(%s, %s) %s (?, ?)".formatted(column(), id, isDescending() ? "<" : ">"),
                    sort,
                    cursor[1]);
        }
        String direction = isDescending() ? " DESC" : "";
        return some(
                columns, " ORDER BY %1$s%3$s, %2$s%3$s".formatted(column(), id, direction), limit);
    }

    /**
     * The command that counts them up to {@code most}. Cards whose sides are all that is asked for
     * are not opened.
     */
    String count(int most) {
        boolean opened = !led || where.indexOf("c.") >= 0;
        return "SELECT count(*) FROM (%s)"
                .formatted(opened ? some("1", "", most) : some("1", "card_side l", "", most));
    }

    private String some(String columns, String order, int limit) {
        String from = led ? "card_side l CROSS JOIN card c ON c.id = l.id" : "card c";
        return some(columns, from, order, limit);
    }

    private String some(String columns, String from, String order, int limit) {
        values.add(limit);
        return "SELECT " + columns + " FROM " + from + where + order + " LIMIT ?";
    }

    Object[] values() {
        return values.toArray();
    }

    /**
     * Where a page ends.
     *
     * @param sort what its last card is sorted by
     */
    static String cursor(String sort, NodeId last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + "\n" + last).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] place(String cursor) {
        String[] parts =
                new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)
                        .split("\n", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("'%s' is no cursor".formatted(cursor));
        }
        return parts;
    }
}
