package org.readout.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
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
        return sessions.read(
                session -> {
                    long number = numbers.find(session, node);
                    long cluster = number == 0 ? 0 : numbers.cluster(session, number);
                    return cluster == 0
                            ? Optional.empty()
                            : Optional.of(numbers.id(session, cluster));
                });
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
                    return number == 0 ? List.of() : numbers.members(session, number);
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
        numbers.setCluster(numbers.make(node), numbers.make(cluster));
    }

    @Override
    public void remove(NodeId node) {
        leave(node);
        clusters.put(node, Optional.empty());
        numbers.setCluster(numbers.find(sessions.writer(), node), 0);
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
        if (sessions.isWriting()) {
            numbers.write(sessions.writer());
        }
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
