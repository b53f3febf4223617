package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Which nodes stand under which key. Blocks asked for are remembered, and those of a whole document
 * can be fetched together.
 */
final class BlockTable implements Sessions.WriteListener {
    /** So many rows of a block are remembered. */
    private static final int MOST = 128;

    private static final int REMEMBERED = 60_000;

    private final Sessions sessions;
    private final Map<Long, Block> recent = new Numbers.Recent<>(REMEMBERED);
    private final WaitingBlocks waiting = new WaitingBlocks();

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

    /** Remembers the blocks of these keys, fetched with one query. */
    void fetch(Session session, Collection<Long> keys) {
        List<Long> unknown = keys.stream().filter(key -> !recent.containsKey(key)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        for (long key : unknown) {
            recent.put(key, overlaid(session, key, new Block(List.of(), true)));
        }
        session.all(
                "SELECT k.value, (SELECT group_concat(b.sort || ' ' || b.node, ' ') FROM (SELECT sort,"
                        + " node FROM block WHERE key = k.value ORDER BY sort, node LIMIT "
                        + MOST
                        + ") b) FROM json_each(?) k WHERE EXISTS (SELECT 1 FROM block WHERE key ="
                        + " k.value)",
                row -> {
                    Block block = block(session, row.getLong(1), row.getString(2));
                    recent.put(row.getLong(1), block);
                    return block;
                },
                unknown.toString());
    }

    private Block block(Session session, long key, String written) {
        List<Row> rows = new ArrayList<>();
        long sort = 0;
        int from = 0;
        boolean first = true;
        while (from < written.length()) {
            int to = written.indexOf(' ', from);
            to = to < 0 ? written.length() : to;
            long number = Long.parseLong(written, from, to, 10);
            if (first) {
                sort = number;
            } else {
                rows.add(new Row(sort, number));
            }
            first = !first;
            from = to + 1;
        }
        return overlaid(session, key, new Block(rows, rows.size() < MOST));
    }

    private Block overlaid(Session session, long key, Block kept) {
        Block all = kept;
        for (Row row : waiting.of(session, key)) {
            all = all.with(row);
        }
        return all;
    }

    /** The first rows of a block, at least {@code limit} where it has as many. */
    List<Row> rows(Session session, long key, int limit) {
        if (!sessions.isWriting()) {
            List<Row> rows = new ArrayList<>(read(session, key, limit));
            WaitingBlocks.read(session, key).stream()
                    .filter(row -> !rows.contains(row))
                    .forEach(rows::add);
            Collections.sort(rows);
            return rows.size() > limit ? rows.subList(0, limit) : rows;
        }
        Block known = known(session, key);
        if (known.whole() || limit <= MOST) {
            return known.rows();
        }
        waiting.writeAll(session); // so that the table has them all
        return read(session, key, limit);
    }

    private Block known(Session session, long key) {
        Block known = recent.get(key);
        if (known == null) {
            List<Row> kept = read(session, key, MOST);
            known = overlaid(session, key, new Block(kept, kept.size() < MOST));
            recent.put(key, known);
        }
        return known;
    }

    void add(Session session, long key, Row row) {
        waiting.add(session, key, row);
        recent.computeIfPresent(key, (k, block) -> block.with(row));
    }

    void remove(Session session, long key, Row row) {
        waiting.writeAll(session);
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
        waiting.beforeCommit(session);
    }

    @Override
    public void forget() {
        waiting.forget();
        recent.clear();
    }
}
