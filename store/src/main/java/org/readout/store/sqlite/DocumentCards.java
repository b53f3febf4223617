package org.readout.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentPage;
import org.readout.register.storage.DocumentQuery;
import org.readout.register.storage.FiledDocument;
import org.readout.resolve.node.DocumentKey;

/** Documents by the day of their publication; a page begins where the one before ended. */
final class DocumentCards implements DocumentIndex {
    /** Sorts behind every day there is. */
    private static final long UNDATED = -1_000_000;

    private static final String COLUMNS =
            "key, day, name, title, outlet, url, published, version, engine, characters, engagements,"
                    + " statements, commitments";

    private final Sessions sessions;
    private final Function<DocumentKey, Optional<FiledDocument>> filed;

    /**
     * @param filed finds a document that was filed before there were cards
     */
    DocumentCards(Sessions sessions, Function<DocumentKey, Optional<FiledDocument>> filed) {
        this.sessions = sessions;
        this.filed = filed;
    }

    /** A query as SQL. */
    private record Asked(String where, List<Object> values) {
        static Asked of(DocumentQuery query) {
            StringBuilder where = new StringBuilder("WHERE day >= ? AND day <= ?");
            List<Object> values = new ArrayList<>();
            LocalDate from = query.from();
            LocalDate to = query.to();
            boolean dated = to != null || query.oldest();
            values.add(from != null ? from.toEpochDay() : dated ? UNDATED + 1 : UNDATED);
            values.add(to == null ? Long.MAX_VALUE : to.toEpochDay());
            if (!query.outlet().isEmpty()) {
                where.append(" AND outlet = ?");
                values.add(query.outlet());
            }
            DocumentCard.Dating dating = query.dating();
            if (dating != null) {
                // so written that the index of what is not dated to the day will do
                where.append(dating == DocumentCard.Dating.DAY ? "" : " AND dating > 0")
                        .append(" AND dating = ?");
                values.add((long) code(dating));
            }
            return new Asked(where.toString(), values);
        }

        Asked and(String condition, Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return new Asked(where + condition, all);
        }
    }

    @Override
    public DocumentPage find(DocumentQuery query) {
        Asked asked = Asked.of(query);
        if (!query.after().isEmpty()) {
            long[] cursor = cursor(query.after());
            asked =
                    asked.and(
                            " AND (day, key) %s (?, ?)".formatted(query.oldest() ? ">" : "<"),
                            cursor[0],
                            cursor[1]);
        }
        String direction = query.oldest() ? "" : " DESC";
        Asked whole =
                asked.and(
                        " ORDER BY day%s, key%s LIMIT ?".formatted(direction, direction),
                        query.limit() + 1);
        List<DocumentCard> found =
                sessions.read(
                        session ->
                                session.all(
                                        "SELECT "
                                                + COLUMNS
                                                + " FROM document_card "
                                                + whole.where(),
                                        DocumentCards::card,
                                        whole.values().toArray()));
        boolean more = found.size() > query.limit();
        List<DocumentCard> shown = more ? found.subList(0, query.limit()) : found;
        return new DocumentPage(shown, more ? cursor(shown.getLast()) : "");
    }

    @Override
    public List<DocumentCard> cards(List<DocumentKey> keys) {
        return sessions.read(
                session -> keys.stream().flatMap(key -> one(session, key).stream()).toList());
    }

    private Optional<DocumentCard> one(Session session, DocumentKey key) {
        return session
                .all(
                        "SELECT " + COLUMNS + " FROM document_card WHERE key = ?",
                        DocumentCards::card,
                        Keys.number(key))
                .stream()
                .findFirst()
                .or(() -> filed.apply(key).map(DocumentCard::of));
    }

    @Override
    public long count(DocumentQuery query) {
        Asked asked = Asked.of(query).and(" LIMIT ?", CardIndex.COUNTED + 1);
        return sessions.read(
                session ->
                        session.count(
                                "SELECT count(*) FROM (SELECT 1 FROM document_card %s)"
                                        .formatted(asked.where()),
                                asked.values().toArray()));
    }

    /** From one outlet to the next by the index: few outlets, many documents. */
    @Override
    public List<String> outlets() {
        return sessions.read(
                session ->
                        session.all(
                                "WITH RECURSIVE each_one (outlet) AS (SELECT min(outlet) FROM"
                                        + " document_card WHERE outlet > '' UNION ALL SELECT"
                                        + " (SELECT min(d.outlet) FROM document_card d WHERE"
                                        + " d.outlet > e.outlet) FROM each_one e WHERE e.outlet IS"
                                        + " NOT NULL) SELECT outlet FROM each_one WHERE outlet IS"
                                        + " NOT NULL",
                                row -> row.getString(1)));
    }

    @Override
    public boolean isFilled() {
        return sessions.read(
                        session ->
                                session.count(
                                        "SELECT count(*) FROM (SELECT 1 FROM document_waiting LIMIT 1)"))
                == 0;
    }

    @Override
    public int fill(int limit) {
        Session session = sessions.writer();
        List<Long> waiting =
                session.all(
                        "SELECT key FROM document_waiting LIMIT ?", row -> row.getLong(1), limit);
        for (long key : waiting) {
            filed.apply(Keys.document(key)).map(DocumentCard::of).ifPresent(this::put);
            session.run("DELETE FROM document_waiting WHERE key = ?", key);
        }
        return waiting.size();
    }

    void put(DocumentCard card) {
        sessions.writer()
                .run(
                        "INSERT OR REPLACE INTO document_card ("
                                + COLUMNS
                                + ", dating) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Keys.number(card.key()),
                        epoch(card.day()),
                        card.doc(),
                        card.title(),
                        card.outlet(),
                        card.url(),
                        card.published(),
                        card.version(),
                        card.engine(),
                        card.characters(),
                        card.engagements(),
                        card.statements(),
                        card.commitments(),
                        code(card.dating()));
    }

    void remove(DocumentKey key) {
        sessions.writer().run("DELETE FROM document_card WHERE key = ?", Keys.number(key));
    }

    private static DocumentCard card(ResultSet row) throws SQLException {
        long day = row.getLong(2);
        return new DocumentCard(
                Keys.document(row.getLong(1)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                day == UNDATED ? null : LocalDate.ofEpochDay(day),
                row.getInt(8),
                row.getString(9),
                row.getInt(10),
                row.getInt(11),
                row.getInt(12),
                row.getInt(13));
    }

    private static long epoch(@Nullable LocalDate day) {
        return day == null ? UNDATED : day.toEpochDay();
    }

    private static String cursor(DocumentCard last) {
        String place = epoch(last.day()) + " " + Keys.number(last.key());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static long[] cursor(String given) {
        String place = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        int space = place.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("'%s' is no cursor".formatted(given));
        }
        return new long[] {
            Long.parseLong(place.substring(0, space)), Long.parseLong(place.substring(space + 1))
        };
    }

    /** As the column has it. */
    private static int code(DocumentCard.Dating dating) {
        return switch (dating) {
            case DAY -> 0;
            case PARTIAL -> 1;
            case MISSING -> 2;
        };
    }
}
