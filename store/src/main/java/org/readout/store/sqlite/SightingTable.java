package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.register.storage.SightingIndex;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** Which documents show which nodes. */
final class SightingTable implements SightingIndex {
    private static final String COLUMNS =
            "SELECT n.id, d.key, s.local, s.first, s.length, s.day FROM sighting s"
                    + " JOIN node n ON n.number = s.node JOIN document d ON d.number = s.document ";
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

    SightingTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
    }

    @Override
    public void put(Sighting sighting) {
        LocalDate day = sighting.day();
        sessions.writer()
                .run(
                        "INSERT OR IGNORE INTO sighting (node, document, first, length, local,"
                                + " day) VALUES (?, ?, ?, ?, ?, ?)",
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
        session.run("DELETE FROM sighting WHERE document = ?", numbers.find(session, document));
    }

    @Override
    public List<Sighting> of(NodeId node) {
        return sessions.read(
                session ->
                        session
                                .all(
                                        COLUMNS + "WHERE s.node = ?",
                                        SightingTable::sighting,
                                        numbers.find(session, node))
                                .stream()
                                .sorted(BY_DOCUMENT)
                                .toList());
    }

    @Override
    public List<Sighting> in(DocumentKey document) {
        return sessions.read(
                session ->
                        session
                                .all(
                                        COLUMNS + "WHERE s.document = ?",
                                        SightingTable::sighting,
                                        numbers.find(session, document))
                                .stream()
                                .sorted(BY_NODE)
                                .toList());
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        int first = row.getInt(4);
        long day = row.getLong(6);
        boolean undated = row.wasNull();
        return new Sighting(
                new NodeId(row.getString(1)),
                Keys.document(row.getLong(2)),
                row.getString(3),
                new Span(first, first + row.getInt(5)),
                undated ? null : LocalDate.ofEpochDay(day));
    }
}
