package org.readout.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.ClusterIndex;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/**
 * The cluster beside each node: the number of the node it is called by. A writer asks for those of
 * one document's neighbourhood again and again, so it remembers them.
 */
final class ClusterTable implements ClusterIndex, Sessions.WriteListener {
    private static final int PAGE = 1000;
    private static final int REMEMBERED = 50_000;

    private final Sessions sessions;
    private final Numbers numbers;
    private final Map<NodeId, Optional<NodeId>> clusters = new Numbers.Recent<>(REMEMBERED);
    private final Map<NodeId, TreeSet<NodeId>> members = new Numbers.Recent<>(REMEMBERED / 5);

    ClusterTable(Sessions sessions, Numbers numbers) {
        this.sessions = sessions;
        this.numbers = numbers;
        sessions.listen(this);
    }

    @Override
    public Optional<NodeId> clusterOf(NodeId node) {
        return sessions.isWriting()
                ? clusters.computeIfAbsent(node, this::readCluster)
                : readCluster(node);
    }

    private Optional<NodeId> readCluster(NodeId node) {
        if (numbers.hasNoCluster(node)) {
            return Optional.empty();
        }
        @Nullable String id =
                sessions.read(
                        session ->
                                session.one(
                                        "SELECT c.id FROM node n JOIN node c ON c.number ="
                                                + " n.cluster WHERE n.number = ?",
                                        row -> row.getString(1),
                                        numbers.find(session, node)));
        return Optional.ofNullable(id).map(NodeId::new);
    }

    @Override
    public List<NodeId> members(NodeId cluster) {
        return sessions.isWriting()
                ? List.copyOf(members.computeIfAbsent(cluster, c -> new TreeSet<>(readMembers(c))))
                : readMembers(cluster);
    }

    private List<NodeId> readMembers(NodeId cluster) {
        return sessions.read(
                session -> {
                    long number = numbers.find(session, cluster);
                    return session
                            .all(
                                    "SELECT id FROM node WHERE number = ? AND cluster = number UNION"
                                            + " ALL SELECT id FROM node WHERE cluster = ? AND"
                                            + " cluster <> number",
                                    row -> new NodeId(row.getString(1)),
                                    number,
                                    number)
                            .stream()
                            .sorted()
                            .toList();
                });
    }

    @Override
    public void assign(NodeId node, NodeId cluster) {
        leave(node);
        clusters.put(node, Optional.of(cluster));
        members.computeIfPresent(
                cluster,
                (c, all) -> {
                    all.add(node);
                    return all;
                });
        Session session = sessions.writer();
        long number = numbers.make(node);
        session.run(
                "UPDATE node SET cluster = ?1 WHERE number = ?2 AND cluster IS NOT ?1",
                numbers.make(cluster),
                number);
        numbers.getsCluster(node);
    }

    @Override
    public void remove(NodeId node) {
        leave(node);
        clusters.put(node, Optional.empty());
        Session session = sessions.writer();
        session.run("UPDATE node SET cluster = NULL WHERE number = ?", numbers.find(session, node));
    }

    private void leave(NodeId node) {
        clusterOf(node)
                .ifPresent(
                        old ->
                                members.computeIfPresent(
                                        old,
                                        (c, all) -> {
                                            all.remove(node);
                                            return all;
                                        }));
    }

    @Override
    public void beforeCommit(Session session) {}

    @Override
    public void forget() {
        clusters.clear();
        members.clear();
    }

    @Override
    public void each(NodeKind kind, Consumer<NodeId> reader) {
        String after = Keys.before(kind);
        while (true) {
            String from = after;
            List<NodeId> page =
                    sessions.read(
                            session ->
                                    session.all(
                                            "SELECT id FROM node WHERE id > ? AND id < ? AND"
                                                    + " cluster = number ORDER BY id LIMIT "
                                                    + PAGE,
                                            row -> new NodeId(row.getString(1)),
                                            from,
                                            Keys.behind(kind)));
            page.forEach(reader);
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().value();
        }
    }
}
