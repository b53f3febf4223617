package org.readout.store.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.store.sqlite.BlockTable.Row;

/**
 * Rows of blocks on their way into the table. Their places there are random: a hundred documents
 * would change thousands of pages of a large table at each commit. So each commit keeps its rows in
 * one piece, and moves what has gathered for one part of the table into it, part after part.
 */
final class WaitingBlocks {
    private static final int PARTS = 64;
    private static final int PART_SHIFT = 58; // the six highest bits of a key tell its part
    private static final int ROW_BYTES = 3 * Long.BYTES;
    private static final int ROWS_AT_ONCE = 40;
    private static final String INSERT =
            "INSERT OR IGNORE INTO block (key, sort, node) VALUES (?, ?, ?)";
    private static final String INSERT_MANY = INSERT + ", (?, ?, ?)".repeat(ROWS_AT_ONCE - 1);

    private final List<Map<Long, List<Row>>> parts = new ArrayList<>();

    /** The rows that came since the last commit; three numbers each. */
    private final List<Long> added = new ArrayList<>();

    private long last;
    private boolean loaded;

    WaitingBlocks() {
        for (int part = 0; part < PARTS; part++) {
            parts.add(new HashMap<>());
        }
    }

    private static int part(long key) {
        return (int) (key >>> PART_SHIFT);
    }

    void add(Session session, long key, Row row) {
        load(session);
        put(key, row);
        added.add(key);
        added.add(row.sort());
        added.add(row.node());
    }

    private void put(long key, Row row) {
        parts.get(part(key)).computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
    }

    List<Row> of(Session session, long key) {
        load(session);
        return parts.get(part(key)).getOrDefault(key, List.of());
    }

    /** What a session that does not write sees waiting under a key. */
    static List<Row> read(Session session, long key) {
        List<Row> rows = new ArrayList<>();
        for (byte[] kept : kept(session)) {
            for (ByteBuffer bytes = ByteBuffer.wrap(kept); bytes.remaining() >= ROW_BYTES; ) {
                long of = bytes.getLong();
                Row row = new Row(bytes.getLong(), bytes.getLong());
                if (of == key) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static List<byte[]> kept(Session session) {
        return session.all(
                "SELECT rows FROM block_waiting ORDER BY number", row -> row.getBytes(1));
    }

    /** After a start, a failure, or another process's writing: what earlier commits left. */
    private void load(Session session) {
        if (loaded) {
            return;
        }
        loaded = true;
        last = session.count("SELECT coalesce(max(number), 0) FROM block_waiting");
        for (byte[] kept : kept(session)) {
            for (ByteBuffer bytes = ByteBuffer.wrap(kept); bytes.remaining() >= ROW_BYTES; ) {
                put(bytes.getLong(), new Row(bytes.getLong(), bytes.getLong()));
            }
        }
    }

    /** Keeps what was added and moves one part into the table. */
    void beforeCommit(Session session) {
        if (added.isEmpty()) {
            return;
        }
        last++;
        session.run("INSERT INTO block_waiting (number, rows) VALUES (?, ?)", last, bytes());
        added.clear();
        write(session, parts.get((int) (last % PARTS)));
        // since that commit each part has had its turn
        session.run("DELETE FROM block_waiting WHERE number <= ?", last - PARTS);
    }

    private byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(added.size() * Long.BYTES);
        added.forEach(bytes::putLong);
        return bytes.array();
    }

    /** Moves everything into the table. */
    void writeAll(Session session) {
        load(session);
        parts.forEach(part -> write(session, part));
        added.clear();
        if (last > 0) {
            session.run("DELETE FROM block_waiting");
            last = 0;
        }
    }

    private static void write(Session session, Map<Long, List<Row>> part) {
        if (part.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (long key : new TreeSet<>(part.keySet())) {
            for (Row row : part.getOrDefault(key, List.of())) {
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
        part.clear();
    }

    void forget() {
        parts.forEach(Map::clear);
        added.clear();
        loaded = false;
    }
}
