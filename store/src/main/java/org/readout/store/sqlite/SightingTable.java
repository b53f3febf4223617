package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.SightingIndex;
import org.readout.register.storage.SightingSum;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** Which documents show which nodes. */
final class SightingTable implements SightingIndex, Sessions.WriteListener {
    private static final String COLUMNS =
            "SELECT s.node, d.key, s.local, s.first, s.length, s.day FROM ";
    private static final String DOCUMENT = " s JOIN document d ON d.number = s.document";
    private static final String SEEN = " node IN (SELECT value FROM json_each(?))";
    private static final Comparator<Sighting> BY_DOCUMENT =
            Comparator.comparing(Sighting::document)
                    .thenComparing(Sighting::span)
                    .thenComparing(Sighting::local);
    private static final Comparator<Sighting> BY_NODE =
            Comparator.comparing(Sighting::node)
                    .thenComparing(Sighting::span)
                    .thenComparing(Sighting::local);

    private final Sessions sessions;
    private final Numbers numbers;
    private final Rows waiting =
            new Rows(
                    "INSERT OR IGNORE INTO sighting (node, document, first, length, local, day)",
                    6);

    SightingTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
        sessions.listen(this);
    }

    @Override
    public void put(Sighting sighting) {
        LocalDate day = sighting.day();
        sessions.writer();
        waiting.add(
                numbers.make(sighting.node()),
                numbers.make(sighting.document()),
                sighting.span().start(),
                sighting.span().length(),
                sighting.local(),
                day == null ? null : day.toEpochDay());
    }

    @Override
    public void removeOf(DocumentKey document) {
        Session session = sessions.writer();
        waiting.write(session);
        session.run("DELETE FROM sighting WHERE document = ?", numbers.find(session, document));
    }

    @Override
    public List<Sighting> of(NodeId node) {
        return sessions.read(
                session -> {
                    long number = numbers.find(session, node);
                    return number == 0
                            ? List.<Sighting>of()
                            : all(session, "s.node = ?", number, BY_DOCUMENT);
                });
    }

    @Override
    public List<Sighting> in(DocumentKey document) {
        return sessions.read(
                session ->
                        all(session, "s.document = ?", numbers.find(session, document), BY_NODE));
    }

    private List<Sighting> all(
            Session session, String where, long number, Comparator<Sighting> order) {
        writeWaiting(session);
        return sightings(
                session,
                session.all(COLUMNS + "sighting" + DOCUMENT + " WHERE " + where, Kept::of, number),
                order);
    }

    /** Each node is asked for once, however often it was seen. */
    private List<Sighting> sightings(Session session, List<Kept> rows, Comparator<Sighting> order) {
        Map<Long, NodeId> ids = new HashMap<>();
        return rows.stream()
                .map(
                        kept ->
                                kept.sighting(
                                        ids.computeIfAbsent(
                                                kept.node(), node -> numbers.id(session, node))))
                .sorted(order)
                .toList();
    }

    @Override
    public SightingSum sum(Collection<NodeId> nodes) {
        return sessions.read(
                session -> {
                    writeWaiting(session);
                    SightingSum sum =
                            session.one(
                                    "SELECT count(DISTINCT document), max(day) FROM sighting WHERE"
                                            + SEEN,
                                    row -> new SightingSum(row.getInt(1), dayOf(row, 2)),
                                    numbers(session, nodes));
                    return sum == null ? new SightingSum(0, null) : sum;
                });
    }

    /** Documents are looked up behind the limit: a thing may be seen in every second one. */
    @Override
    public List<Sighting> latest(Collection<NodeId> nodes, int most) {
        return sessions.read(
                session -> {
                    writeWaiting(session);
                    return sightings(
                            session,
                            session.all(
                                    COLUMNS
                                            + "(SELECT * FROM sighting WHERE"
                                            + SEEN
                                            + " ORDER BY day DESC LIMIT ?)"
                                            + DOCUMENT,
                                    Kept::of,
                                    numbers(session, nodes),
                                    most),
                            Sighting.LATEST_FIRST);
                });
    }

    private String numbers(Session session, Collection<NodeId> nodes) {
        return nodes.stream().map(node -> numbers.find(session, node)).toList().toString();
    }

    private void writeWaiting(Session session) {
        if (sessions.isWriting()) {
            waiting.write(session);
        }
    }

    private static @Nullable LocalDate dayOf(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    /** A row, its node by number. */
    private record Kept(
            long node, DocumentKey document, String local, Span span, @Nullable LocalDate day) {
        static Kept of(ResultSet row) throws SQLException {
            int first = row.getInt(4);
            return new Kept(
                    row.getLong(1),
                    Keys.document(row.getLong(2)),
                    row.getString(3),
                    new Span(first, first + row.getInt(5)),
                    dayOf(row, 6));
        }

        Sighting sighting(NodeId id) {
            return new Sighting(id, document, local, span, day);
        }
    }

    @Override
    public void beforeCommit(Session session) {
        waiting.write(session);
    }

    @Override
    public void forget() {
        waiting.clear();
    }
}
