package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.Anchor;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.storage.DecisionLog;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.NodeId;

/**
 * The log, every part in a column of its own: it must be legible to programs that do not know this
 * one. The table itself refuses to change or lose a row.
 */
final class DecisionTable implements DecisionLog, Sessions.WriteListener {
    private final Sessions sessions;

    /** The whole log, which every document added asks for; null where it is to be read. */
    private @Nullable List<DecisionEntry> known;

    private @Nullable Map<NodeId, NodeId> knownHeirs;

    /** What each session that reads has found: every page asks, some of them often. */
    private final Map<Session, Heirs> found = Collections.synchronizedMap(new WeakHashMap<>());

    /** What was found last, so that all sessions give the same map where it has the same in it. */
    private volatile Map<NodeId, NodeId> latest = Map.of();

    DecisionTable(Sessions sessions) {
        this.sessions = sessions;
        sessions.listen(this);
    }

    /**
     * @param version {@link Session#version} when they were read, or before
     */
    private record Heirs(long version, Map<NodeId, NodeId> heirs) {}

    /** A decision taken apart; which parts there are depends on the action. */
    private record Parts(
            String action,
            @Nullable String about,
            @Nullable String other,
            @Nullable String field,
            @Nullable String value,
            @Nullable Long entry) {
        static Parts pair(String action, NodeId a, NodeId b) {
            return new Parts(action, a.value(), b.value(), null, null, null);
        }

        static Parts value(
                String action, NodeId about, @Nullable String field, @Nullable String value) {
            return new Parts(action, about.value(), null, field, value, null);
        }
    }

    @Override
    public void append(DecisionEntry entry) {
        Session session = sessions.writer();
        long last = session.count("SELECT coalesce(max(number), 0) FROM decision");
        if (entry.number() != last + 1) {
            throw new StorageException(
                    "decision %d cannot follow %d entries: read the log again and append to its end"
                            .formatted(entry.number(), last));
        }
        known = null;
        Parts parts = parts(entry.decision());
        session.run(
                "INSERT INTO decision (number, time, user, reason, action, about, other, field,"
                        + " value, entry, anchors, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?)",
                entry.number(),
                entry.time().toString(),
                entry.user(),
                entry.reason(),
                parts.action(),
                parts.about(),
                parts.other(),
                parts.field(),
                parts.value(),
                parts.entry(),
                entry.anchors().stream().map(Anchor::written).collect(Collectors.joining("\n")),
                entry.previous(),
                entry.hash());
    }

    @Override
    public String head() {
        List<String> last =
                sessions.read(
                        session ->
                                session.all(
                                        "SELECT hash FROM decision ORDER BY number DESC LIMIT 1",
                                        row -> row.getString(1)));
        return last.isEmpty() ? DecisionChain.START : last.getFirst();
    }

    @Override
    public List<DecisionEntry> entries() {
        if (!sessions.isWriting()) {
            return read();
        }
        List<DecisionEntry> log = known;
        if (log == null) {
            log = List.copyOf(read());
            known = log;
        }
        return log;
    }

    @Override
    public Map<NodeId, NodeId> heirs() {
        if (!sessions.isWriting()) {
            return sessions.read(this::findHeirs);
        }
        Map<NodeId, NodeId> heirs = knownHeirs;
        if (heirs == null) {
            heirs = readHeirs(sessions.writer());
            knownHeirs = heirs;
        }
        return heirs;
    }

    /** The table is read only where another session has committed since this one read it. */
    private Map<NodeId, NodeId> findHeirs(Session session) {
        long version = session.version();
        Heirs before = found.get(session);
        if (before != null && before.version() == version) {
            return before.heirs();
        }
        Map<NodeId, NodeId> heirs = readHeirs(session);
        Map<NodeId, NodeId> last = latest;
        if (heirs.equals(last)) {
            heirs = last;
        } else {
            latest = heirs;
        }
        found.put(session, new Heirs(version, heirs));
        return heirs;
    }

    private static Map<NodeId, NodeId> readHeirs(Session session) {
        List<Map.Entry<NodeId, NodeId>> rows =
                session.all(
                        "SELECT gone, heir FROM heir",
                        row ->
                                Map.entry(
                                        new NodeId(row.getString(1)),
                                        new NodeId(row.getString(2))));
        return rows.stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void inherit(NodeId gone, @Nullable NodeId heir) {
        Session session = sessions.writer();
        knownHeirs = null;
        session.run("DELETE FROM heir WHERE gone = ?", gone.value());
        if (heir != null) {
            session.run("INSERT INTO heir (gone, heir) VALUES (?, ?)", gone.value(), heir.value());
        }
    }

    @Override
    public void beforeCommit(Session session) {}

    @Override
    public void forget() {
        known = null;
        knownHeirs = null;
    }

    private List<DecisionEntry> read() {
        return sessions.read(
                session ->
                        session.all(
                                "SELECT number, time, user, reason, action, about, other, field,"
                                        + " value, entry, anchors, previous, hash FROM decision"
                                        + " ORDER BY number",
                                DecisionTable::entry));
    }

    private static DecisionEntry entry(ResultSet row) throws SQLException {
        Parts parts =
                new Parts(
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getLong(10));
        return new DecisionEntry(
                row.getLong(1),
                Instant.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                decision(row.getLong(1), parts),
                anchors(row.getString(11)),
                row.getString(12),
                row.getString(13));
    }

    /** Entries of old registers have none. */
    private static List<Anchor> anchors(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().map(Anchor::read).toList();
    }

    private static Parts parts(Decision decision) {
        return switch (decision) {
            case Decision.Same same -> Parts.pair("same", same.a(), same.b());
            case Decision.Different different ->
                    Parts.pair("different", different.a(), different.b());
            case Decision.Hold hold -> Parts.pair("hold", hold.a(), hold.b());
            case Decision.Prefer prefer ->
                    Parts.value("prefer", prefer.of(), prefer.field(), prefer.value());
            case Decision.Correct correct ->
                    Parts.value("correct", correct.of(), correct.field(), correct.value());
            case Decision.SetStatus set ->
                    Parts.value("set-status", set.commitment(), null, set.status());
            case Decision.Delete delete -> Parts.value("delete", delete.node(), null, null);
            case Decision.Add add -> Parts.value("add", add.to(), add.field(), add.value());
            case Decision.Undo undo -> new Parts("undo", null, null, null, null, undo.entry());
        };
    }

    private static Decision decision(long number, Parts parts) {
        if (parts.action().equals("undo")) {
            return new Decision.Undo(parts.entry() == null ? 0 : parts.entry());
        }
        NodeId about = new NodeId(told(number, parts.about()));
        return switch (parts.action()) {
            case "same" -> new Decision.Same(about, new NodeId(told(number, parts.other())));
            case "different" ->
                    new Decision.Different(about, new NodeId(told(number, parts.other())));
            case "hold" -> new Decision.Hold(about, new NodeId(told(number, parts.other())));
            case "prefer" ->
                    new Decision.Prefer(
                            about, told(number, parts.field()), told(number, parts.value()));
            case "correct" ->
                    new Decision.Correct(
                            about, told(number, parts.field()), told(number, parts.value()));
            case "set-status" -> new Decision.SetStatus(about, told(number, parts.value()));
            case "delete" -> new Decision.Delete(about);
            case "add" ->
                    new Decision.Add(
                            about, told(number, parts.field()), told(number, parts.value()));
            default ->
                    throw new StorageException(
                            "decision %d: this program knows no '%s'; a newer Readout does"
                                    .formatted(number, parts.action()));
        };
    }

    private static String told(long number, @Nullable String part) {
        if (part == null) {
            throw new StorageException(
                    "decision %d misses a part: the register was changed by another program; take"
                                    .formatted(number)
                            + " it from a backup");
        }
        return part;
    }
}
