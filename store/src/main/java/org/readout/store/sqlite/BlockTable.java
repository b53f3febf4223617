package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes stand under which key. A document brings more than a hundred such rows and asks for
 * as many blocks twice; so rows wait for the commit, where they are written in the order of the
 * table, and blocks asked for are remembered.
 */
final class BlockTable implements Sessions.WriteListener {
    /** So many rows of a block are remembered. */
    private static final int MOST = 128;

    private static final int REMEMBERED = 100_000;
    private static final int ROWS_AT_ONCE = 40;
    private static final String INSERT =
            "INSERT OR IGNORE INTO block (key, sort, node) VALUES (?, ?, ?)";
    private static final String INSERT_MANY = INSERT + ", (?, ?, ?)".repeat(ROWS_AT_ONCE - 1);

    private final Sessions sessions;
    private final Map<Long, Block> recent = new Numbers.Recent<>(REMEMBERED);
    private final Map<Long, List<Row>> waiting = new HashMap<>();

    /** A node in a block; rows sort as the nodes' ids do. */
    record Row(long sort, long node) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return sort != other.sort
                    ? Long.compare(sort, other.sort)
                    : Long.compare(node, other.node);
        }
    }

    /**
     * @param whole false where the table has more rows than these
     */
    private record Block(List<Row> rows, boolean whole) {
        Block with(Row row) {
            int at = Collections.binarySearch(rows, row);
            if (at >= 0) {
                return this;
            }
            List<Row> more = new ArrayList<>(rows);
            more.add(-at - 1, row);
            return more.size() > MOST
                    ? new Block(more.subList(0, MOST), false)
                    : new Block(more, whole);
        }
    }

    BlockTable(Sessions sessions) {
        this.sessions = sessions;
        sessions.listen(this);
    }

    /** The first rows of a block, at least {@code limit} where it has as many. */
    List<Row> rows(Session session, long key, int limit) {
        if (!sessions.isWriting()) {
            return read(session, key, limit);
        }
        Block known = known(session, key);
        if (known.whole() || limit <= MOST) {
            return known.rows();
        }
        beforeCommit(session); // so that the table has them all
        return read(session, key, limit);
    }

    private Block known(Session session, long key) {
        Block known = recent.get(key);
        if (known == null) {
            List<Row> kept = read(session, key, MOST);
            known = new Block(kept, kept.size() < MOST);
            for (Row row : waiting.getOrDefault(key, List.of())) {
                known = known.with(row);
            }
            recent.put(key, known);
        }
        return known;
    }

    void add(long key, Row row) {
        waiting.computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
        recent.computeIfPresent(key, (k, block) -> block.with(row));
    }

    void remove(Session session, long key, Row row) {
        List<Row> held = waiting.get(key);
        if (held != null) {
            held.remove(row);
        }
        recent.remove(key);
        session.run(
                "DELETE FROM block WHERE key = ? AND sort = ? AND node = ?",
                key,
                row.sort(),
                row.node());
    }

    private static List<Row> read(Session session, long key, int limit) {
        return session.all(
                "SELECT sort, node FROM block WHERE key = ? ORDER BY sort, node LIMIT ?",
                row -> new Row(row.getLong(1), row.getLong(2)),
                key,
                limit);
    }

    @Override
    public void beforeCommit(Session session) {
        List<@Nullable Object> values = new ArrayList<>();
        for (long key : new TreeSet<>(waiting.keySet())) {
            for (Row row : waiting.getOrDefault(key, List.of())) {
                values.add(key);
                values.add(row.sort());
                values.add(row.node());
                if (values.size() == 3 * ROWS_AT_ONCE) {
                    session.run(INSERT_MANY, values.toArray());
                    values.clear();
                }
            }
        }
        for (int i = 0; i < values.size(); i += 3) {
            session.run(INSERT, values.subList(i, i + 3).toArray());
        }
        waiting.clear();
    }

    @Override
    public void forget() {
        waiting.clear();
        recent.clear();
    }
}
