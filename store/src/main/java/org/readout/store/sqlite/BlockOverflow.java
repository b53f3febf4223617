package org.readout.store.sqlite;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks that are closed get ever more nodes, and nobody compares those: each node keeps the keys
 * of such blocks, so that they are written where the node is new and not in a random place. Only
 * when so many of a block's own nodes have gone that it may open again are the others looked for.
 */
final class BlockOverflow {
    private final Map<Long, List<Long>> added = new LinkedHashMap<>();

    void add(long node, long key) {
        added.computeIfAbsent(node, n -> new ArrayList<>()).add(key);
    }

    void remove(Session session, long node, long key) {
        write(session);
        byte[] keys =
                session.one(
                        "SELECT keys FROM block_overflow WHERE node = ?",
                        row -> row.getBytes(1),
                        node);
        if (keys == null) {
            return;
        }
        ByteBuffer left = ByteBuffer.allocate(keys.length);
        for (ByteBuffer bytes = ByteBuffer.wrap(keys); bytes.hasRemaining(); ) {
            long one = bytes.getLong();
            if (one != key) {
                left.putLong(one);
            }
        }
        byte[] rest = new byte[left.position()];
        left.flip().get(rest);
        if (rest.length == 0) {
            session.run("DELETE FROM block_overflow WHERE node = ?", node);
        } else {
            session.run("UPDATE block_overflow SET keys = ? WHERE node = ?", rest, node);
        }
    }

    /** The nodes that keep this key, as the table has them; looks at all there are. */
    static List<Long> of(Session session, long key) {
        byte[] sought = ByteBuffer.allocate(Long.BYTES).putLong(key).array();
        return session
                .all(
                        "SELECT node, keys FROM block_overflow WHERE instr(keys, ?) > 0 ORDER BY node",
                        row -> has(row.getBytes(2), key) ? row.getLong(1) : Block.MORE,
                        (Object) sought)
                .stream()
                .filter(node -> node != Block.MORE)
                .toList();
    }

    private static boolean has(byte[] keys, long key) {
        for (ByteBuffer bytes = ByteBuffer.wrap(keys); bytes.hasRemaining(); ) {
            if (bytes.getLong() == key) {
                return true;
            }
        }
        return false;
    }

    void write(Session session) {
        added.forEach(
                (node, keys) -> {
                    ByteBuffer bytes = ByteBuffer.allocate(keys.size() * Long.BYTES);
                    keys.forEach(bytes::putLong);
                    session.run(
                            "INSERT INTO block_overflow (node, keys) VALUES (?, ?) ON CONFLICT (node)"
                                    + " DO UPDATE SET keys = CAST(keys || excluded.keys AS BLOB)",
                            node,
                            bytes.array());
                });
        added.clear();
    }

    void forget() {
        added.clear();
    }
}
