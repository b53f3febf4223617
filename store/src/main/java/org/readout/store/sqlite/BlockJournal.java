package org.readout.store.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Changes of blocks on their way into the table. Their places there are random: a hundred documents
 * would change thousands of pages of a large table at each commit. So each commit keeps its changes
 * in one piece, and moves what has gathered for one part of the table into it, part after part.
 *
 * <p>A change is the number of a node that comes, or its complement where it goes. Done again it
 * changes nothing, and of two about one node the later counts.
 */
final class BlockJournal {
    private static final int PARTS = 64;
    private static final int PART_SHIFT = 58; // the six highest bits of a key tell its part
    private static final int CHANGE_BYTES = 2 * Long.BYTES;

    /** From here on more than one part is moved by a commit: memory is not to grow. */
    private static final int MOST = 400_000;

    private final List<Map<Long, long[]>> parts = new ArrayList<>();
    private int waiting;

    /** The changes since the last commit: key, change, key, change. */
    private final List<Long> added = new ArrayList<>();

    /** How often a part was moved; a commit's changes are kept under the count at that time. */
    private long turn;

    private boolean loaded;

    BlockJournal() {
        for (int part = 0; part < PARTS; part++) {
            parts.add(new HashMap<>());
        }
    }

    void comes(Session session, long key, long node) {
        change(session, key, node);
    }

    void goes(Session session, long key, long node) {
        change(session, key, ~node);
    }

    private void change(Session session, long key, long change) {
        load(session);
        put(key, change);
        added.add(key);
        added.add(change);
    }

    private void put(long key, long change) {
        part(key)
                .merge(
                        key,
                        new long[] {change},
                        (all, one) -> {
                            long[] more = Arrays.copyOf(all, all.length + 1);
                            more[all.length] = change;
                            return more;
                        });
        waiting++;
    }

    private Map<Long, long[]> part(long key) {
        return parts.get((int) (key >>> PART_SHIFT));
    }

    /** The block as it is, where the table has it so. */
    Block changed(Session session, long key, Block kept) {
        load(session);
        return changed(kept, part(key).get(key));
    }

    private static Block changed(Block kept, long @Nullable [] changes) {
        Block block = kept;
        for (long change : changes == null ? new long[0] : changes) {
            block = change < 0 ? block.without(~change) : block.with(change);
        }
        return block;
    }

    private static List<byte[]> commits(Session session) {
        return session.all(
                "SELECT changes FROM block_change ORDER BY turn", row -> row.getBytes(1));
    }

    /** After a start, a failure, or another process's writing: what earlier commits left. */
    private void load(Session session) {
        if (loaded) {
            return;
        }
        loaded = true;
        turn = session.count("SELECT coalesce(max(turn), 0) + 1 FROM block_change");
        for (byte[] commit : commits(session)) {
            for (ByteBuffer bytes = ByteBuffer.wrap(commit); bytes.remaining() >= CHANGE_BYTES; ) {
                put(bytes.getLong(), bytes.getLong());
            }
        }
    }

    /** Keeps what was added and moves one part into the table, or as many as need be. */
    void beforeCommit(Session session) {
        if (added.isEmpty()) {
            return;
        }
        session.run("INSERT INTO block_change (turn, changes) VALUES (?, ?)", turn, bytes());
        added.clear();
        do {
            move(session, parts.get((int) (turn % PARTS)));
            turn++;
        } while (waiting > MOST);
        // since those commits each part has had its turn
        session.run("DELETE FROM block_change WHERE turn <= ?", turn - PARTS);
    }

    private byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(added.size() * Long.BYTES);
        added.forEach(bytes::putLong);
        return bytes.array();
    }

    private void move(Session session, Map<Long, long[]> part) {
        for (long key : new TreeSet<>(part.keySet())) {
            long[] changes = part.get(key);
            Block kept = BlockTable.kept(session, key);
            Block block = changed(kept, changes);
            if (block.size() == 0 && !block.more()) {
                session.run("DELETE FROM block WHERE key = ?", key);
            } else {
                session.run(
                        "INSERT OR REPLACE INTO block (key, nodes) VALUES (?, ?)",
                        key,
                        block.bytes());
            }
            waiting -= changes == null ? 0 : changes.length;
        }
        part.clear();
    }

    void forget() {
        parts.forEach(Map::clear);
        waiting = 0;
        added.clear();
        loaded = false;
    }
}
