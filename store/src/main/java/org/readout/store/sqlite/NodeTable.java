package org.readout.store.sqlite;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.NodeIndex;
import org.readout.resolve.block.BlockSize;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.store.record.NodeCodec;

/** Nodes, and the blocks they stand in. A block is known by a 64-bit hash of its kind and key. */
final class NodeTable implements NodeIndex, Sessions.WriteListener {
    private static final int PAGE = 500;
    private static final int REMEMBERED = 40_000;
    private static final int MOST_CHANGED = 8_000;

    private final Sessions sessions;
    private final Numbers numbers;
    private final BlockTable blocks;
    private final Map<Long, Node> recent = new Numbers.Recent<>(REMEMBERED);

    /** Values that are not in the table yet: a node that many documents show is written once. */
    private final Map<Long, Node> changed = new LinkedHashMap<>();

    private final Rows rows = new Rows("INSERT OR REPLACE INTO node_value (node, value)", 2);

    NodeTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
        blocks = new BlockTable(sessions);
        sessions.listen(this);
    }

    @Override
    public Optional<Node> find(NodeId id) {
        return sessions.read(
                session -> {
                    long number = numbers.find(session, id);
                    return Optional.ofNullable(number == 0 ? null : kept(session, number));
                });
    }

    @Override
    public void put(Node node) {
        Session session = sessions.writer();
        long number = numbers.make(node.id());
        Node old = kept(session, number);
        if (old != null && old.equals(node)) {
            return;
        }
        numbers.getsValue(number);
        changed.put(number, node);
        Set<String> before = old == null ? Set.of() : old.keys();
        for (String key : node.keys()) {
            if (!before.contains(key)) {
                blocks.add(session, hash(node.nodeKind(), key), BlockSize.of(key), number);
            }
        }
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(node.keys());
        takeFrom(session, node.id(), number, gone);
        recent.put(number, node);
        if (changed.size() > MOST_CHANGED) {
            write(session);
        }
    }

    private void write(Session session) {
        changed.forEach((number, node) -> rows.add(number, NodeCodec.bytes(node)));
        changed.clear();
        rows.write(session);
    }

    @Override
    public void remove(NodeId id) {
        Session session = sessions.writer();
        long number = numbers.find(session, id);
        Node old = number == 0 ? null : kept(session, number);
        if (old == null) {
            return;
        }
        takeFrom(session, id, number, old.keys());
        changed.remove(number);
        session.run("DELETE FROM node_value WHERE node = ?", number);
        recent.remove(number);
    }

    private void takeFrom(Session session, NodeId id, long number, Set<String> keys) {
        for (String key : keys) {
            blocks.remove(session, hash(id.kind(), key), BlockSize.of(key), number);
        }
    }

    @Override
    public Optional<List<Node>> under(NodeKind kind, String key, int most) {
        Session session = sessions.writer();
        long hash = hash(kind, key);
        Block block = blocks.of(session, hash);
        if (block.more() && block.size() <= most) {
            block = blocks.whole(session, hash);
        }
        return block.size() > most ? Optional.empty() : Optional.of(nodes(session, block));
    }

    private List<Node> nodes(Session session, Block block) {
        return Arrays.stream(block.nodes())
                .mapToObj(node -> kept(session, node))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }

    @Override
    public void each(NodeKind kind, Consumer<Node> reader) {
        if (sessions.isWriting()) {
            numbers.write(sessions.writer());
            write(sessions.writer());
        }
        String after = Keys.before(kind);
        while (true) {
            String from = after;
            List<Node> page =
                    sessions.read(
                            session ->
                                    session.all(
                                            "SELECT value FROM node JOIN node_value ON node ="
                                                    + " number WHERE id > ? AND id < ? ORDER BY id"
                                                    + " LIMIT "
                                                    + PAGE,
                                            row -> NodeCodec.node(row.getBytes(1)),
                                            from,
                                            Keys.behind(kind)));
            page.forEach(reader);
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().id().value();
        }
    }

    /** Only the writing thread remembers: others would see what is not committed yet. */
    private @Nullable Node kept(Session session, long number) {
        boolean writing = sessions.isWriting();
        Node known = writing ? recent.get(number) : null;
        known = known == null && writing ? changed.get(number) : known;
        if (known != null || numbers.hasNoValue(number)) {
            return known;
        }
        byte[] bytes =
                session.one(
                        "SELECT value FROM node_value WHERE node = ?",
                        row -> row.getBytes(1),
                        number);
        if (bytes == null) {
            return null;
        }
        Node kept = NodeCodec.node(bytes);
        if (writing) {
            recent.put(number, kept);
        }
        return kept;
    }

    private static long hash(NodeKind kind, String key) {
        return Keys.hash(kind.letter() + key);
    }

    @Override
    public void expect(Collection<Node> nodes) {
        Session session = sessions.writer();
        numbers.fetch(session, nodes.stream().map(Node::id).toList());
        Map<Long, Integer> sizes = new HashMap<>();
        Set<Long> wanted = new HashSet<>();
        for (Node node : nodes) {
            wanted.add(numbers.find(session, node.id()));
            for (String key : node.keys()) {
                sizes.put(hash(node.nodeKind(), key), BlockSize.of(key));
            }
        }
        blocks.fetch(session, sizes.keySet());
        sizes.forEach(
                (key, most) -> {
                    Block block = blocks.of(session, key);
                    if (block.size() <= most) {
                        Arrays.stream(block.nodes()).forEach(wanted::add);
                    }
                });
        wanted.removeIf(
                number ->
                        number == 0
                                || recent.containsKey(number)
                                || changed.containsKey(number)
                                || numbers.hasNoValue(number));
        if (!wanted.isEmpty()) {
            numbers.fetchIds(session, wanted);
            session.all(
                    "SELECT node, value FROM node_value WHERE node IN (SELECT value FROM"
                            + " json_each(?))",
                    row -> {
                        Node node = NodeCodec.node(row.getBytes(2));
                        recent.put(row.getLong(1), node);
                        return node;
                    },
                    wanted.toString());
        }
    }

    @Override
    public void beforeCommit(Session session) {
        write(session);
    }

    @Override
    public void forget() {
        recent.clear();
        changed.clear();
        rows.clear();
    }
}
