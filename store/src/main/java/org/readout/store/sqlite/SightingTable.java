package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.SightingIndex;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** Which documents show which nodes. */
final class SightingTable implements SightingIndex, Sessions.WriteListener {
    private static final String COLUMNS =
            "SELECT s.node, d.key, s.local, s.first, s.length, s.day FROM sighting s"
                    + " JOIN document d ON d.number = s.document ";
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
                            : all(session, "WHERE s.node = ?", number, BY_DOCUMENT);
                });
    }

    @Override
    public List<Sighting> in(DocumentKey document) {
        return sessions.read(
                session ->
                        all(
                                session,
                                "WHERE s.document = ?",
                                numbers.find(session, document),
                                BY_NODE));
    }

    private List<Sighting> all(
            Session session, String where, long number, Comparator<Sighting> order) {
        if (sessions.isWriting()) {
            waiting.write(session);
        }
        return session.all(COLUMNS + where, Kept::of, number).stream()
                .map(kept -> kept.sighting(numbers.id(session, kept.node())))
                .sorted(order)
                .toList();
    }

    /** A row, its node by number. */
    private record Kept(
            long node, DocumentKey document, String local, Span span, @Nullable LocalDate day) {
        static Kept of(ResultSet row) throws SQLException {
            int first = row.getInt(4);
            long day = row.getLong(6);
            boolean undated = row.wasNull();
            return new Kept(
                    row.getLong(1),
                    Keys.document(row.getLong(2)),
                    row.getString(3),
                    new Span(first, first + row.getInt(5)),
                    undated ? null : LocalDate.ofEpochDay(day));
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
