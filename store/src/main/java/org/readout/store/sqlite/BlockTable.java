package org.readout.store.sqlite;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readout.resolve.block.BlockSize;

/**
 * Which nodes stand under which key. Blocks asked for are remembered, and those of a whole document
 * can be fetched together. All of it is for the thread that writes.
 */
final class BlockTable implements Sessions.WriteListener {
    /** A block keeps so many more nodes than it is compared with, so that some may go. */
    private static final int SPARE = 16;

    private static final int REMEMBERED = 100_000;

    private final Map<Long, Block> recent = new Numbers.Recent<>(REMEMBERED);
    private final BlockJournal journal = new BlockJournal();
    private final BlockOverflow overflow = new BlockOverflow();

    BlockTable(Sessions sessions) {
        sessions.listen(this);
    }

    /** Remembers the blocks of these keys, fetched with one query. */
    void fetch(Session session, Collection<Long> keys) {
        List<Long> unknown = keys.stream().filter(key -> !recent.containsKey(key)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        for (long key : unknown) {
            recent.put(key, journal.changed(session, key, Block.EMPTY));
        }
        session.all(
                "SELECT key, nodes FROM block WHERE key IN (SELECT value FROM json_each(?))",
                row -> {
                    long key = row.getLong(1);
                    Block block = journal.changed(session, key, Block.of(row.getBytes(2)));
                    recent.put(key, block);
                    return block;
                },
                unknown.toString());
    }

    /** A block, of which there may be {@linkplain Block#more more} where it is closed. */
    Block of(Session session, long key) {
        Block known = recent.get(key);
        if (known == null) {
            known = journal.changed(session, key, kept(session, key));
            recent.put(key, known);
        }
        return known;
    }

    /** All of a block, even of a closed one. */
    Block whole(Session session, long key) {
        Block block = of(session, key);
        if (block.more()) {
            overflow.write(session);
            for (long node : BlockOverflow.of(session, key)) {
                block = block.with(node);
            }
        }
        return block;
    }

    /** What the table has, and no more. */
    static Block kept(Session session, long key) {
        byte[] bytes =
                session.one("SELECT nodes FROM block WHERE key = ?", row -> row.getBytes(1), key);
        return bytes == null ? Block.EMPTY : Block.of(bytes);
    }

    /**
     * @param size how many of its nodes are compared at most
     */
    void add(Session session, long key, int size, long node) {
        Block block = of(session, key);
        if (block.has(node)) {
            return;
        }
        if (size > BlockSize.MOST || block.size() < size + SPARE) {
            put(session, key, node);
            return;
        }
        overflow.add(node, key);
        if (!block.more()) {
            put(session, key, Block.MORE);
        }
    }

    private void put(Session session, long key, long node) {
        journal.comes(session, key, node);
        recent.computeIfPresent(key, (k, block) -> block.with(node));
    }

    private void take(Session session, long key, long node) {
        journal.goes(session, key, node);
        recent.computeIfPresent(key, (k, block) -> block.without(node));
    }

    void remove(Session session, long key, int size, long node) {
        Block block = of(session, key);
        if (block.has(node)) {
            take(session, key, node);
        } else if (block.more()) {
            overflow.remove(session, node, key);
        }
        if (block.more() && of(session, key).size() < size + 2) {
            refill(session, key, size);
        }
    }

    /** The block may open soon: it gets back what it has elsewhere. */
    private void refill(Session session, long key, int size) {
        overflow.write(session);
        List<Long> others = BlockOverflow.of(session, key);
        int free = size + SPARE - of(session, key).size();
        for (long node : others.subList(0, Math.min(free, others.size()))) {
            overflow.remove(session, node, key);
            put(session, key, node);
        }
        if (others.size() <= free) {
            take(session, key, Block.MORE);
        }
    }

    @Override
    public void beforeCommit(Session session) {
        overflow.write(session);
        journal.beforeCommit(session);
    }

    @Override
    public void forget() {
        journal.forget();
        overflow.forget();
        recent.clear();
    }
}
