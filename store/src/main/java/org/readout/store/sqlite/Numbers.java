package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Short numbers for the ids of nodes and documents, given in the order of coming: tables that refer
 * to them stay small, and what one document adds lies together. They never leave the store, for
 * they depend on the order of adding. A node's row, with the cluster it is in, is written at the
 * commit, once.
 */
final class Numbers implements Sessions.WriteListener {
    private static final int REMEMBERED = 60_000;

    /** So many new rows are held back at most. */
    private static final int MOST_FRESH = 8_000;

    private final Sessions sessions;
    private final Map<NodeId, Long> nodes = new Recent<>(REMEMBERED);
    private final Map<Long, NodeId> ids = new Recent<>(REMEMBERED);

    /** The clusters that rows have; 0 for none. */
    private final Map<Long, Long> keptClusters = new Recent<>(REMEMBERED);

    private final Map<DocumentKey, Long> documents = new Recent<>(1000);

    /** Nodes that have a number and no row yet. */
    private final Map<NodeId, Long> fresh = new LinkedHashMap<>();

    /** Nodes' clusters that differ from what their rows say; 0 for none. */
    private final Map<Long, Long> clusters = new HashMap<>();

    /** The nodes that are to be in a cluster by {@link #clusters}. */
    private final Map<Long, Set<Long>> joined = new HashMap<>();

    /** Nodes that the table is known not to have. */
    private final Set<NodeId> absent = new HashSet<>();

    /** Documents that were new in this transaction: the table has no node told by them. */
    private final Set<String> newDocuments = new HashSet<>();

    /** Nodes that got their number in this transaction, and have no value in its table yet. */
    private final Set<Long> withoutValue = new HashSet<>();

    /** The same, that have no match yet. */
    private final Set<Long> withoutMatch = new HashSet<>();

    private final Rows rows = new Rows("INSERT INTO node (number, id, cluster)", 3);

    /** The highest number of a node, 0 where it is to be asked for. */
    private long lastNode;

    /** The highest number that may have a row. */
    private long lastWritten = Long.MAX_VALUE;

    /** The highest number of a document, 0 where it is to be asked for. */
    private long lastDocument;

    Numbers(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The number of a node; one is given if it has none. */
    long make(NodeId id) {
        Session session = sessions.writer();
        long number = find(session, id);
        if (number != 0) {
            return number;
        }
        if (lastNode == 0) {
            lastNode = highest(session, "node");
            lastWritten = lastNode;
        }
        number = ++lastNode;
        fresh.put(id, number);
        absent.remove(id);
        withoutValue.add(number);
        withoutMatch.add(number);
        nodes.put(id, number);
        ids.put(number, id);
        if (fresh.size() > MOST_FRESH) {
            write(session);
        }
        return number;
    }

    /** The number of a document; one is given if it has none. */
    long make(DocumentKey key) {
        Session session = sessions.writer();
        long number = find(session, key);
        if (number == 0) {
            number = next(session, key);
            session.run(
                    "INSERT INTO document (number, key) VALUES (?, ?)", number, Keys.number(key));
        }
        return number;
    }

    /** A number for a document that has none; who asks writes its row. */
    long next(Session session, DocumentKey key) {
        lastDocument = (lastDocument == 0 ? highest(session, "document") : lastDocument) + 1;
        documents.put(key, lastDocument);
        newDocuments.add(key.value());
        return lastDocument;
    }

    /** Asks for the numbers of nodes with one query, so that {@link #find} need not. */
    void fetch(Session session, Collection<NodeId> wanted) {
        List<String> unknown = new ArrayList<>();
        for (NodeId id : wanted) {
            if (!fresh.containsKey(id) && !nodes.containsKey(id) && !isAbsent(id)) {
                unknown.add('"' + id.value() + '"');
                absent.add(id);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        session.all(
                "SELECT number, id, coalesce(cluster, 0) FROM node WHERE id IN (SELECT value FROM"
                        + " json_each(?))",
                this::learn,
                unknown.toString());
    }

    /** The same for nodes known by number. */
    void fetchIds(Session session, Collection<Long> wanted) {
        List<Long> unknown = wanted.stream().filter(number -> !ids.containsKey(number)).toList();
        if (!unknown.isEmpty()) {
            session.all(
                    "SELECT number, id, coalesce(cluster, 0) FROM node WHERE number IN (SELECT value"
                            + " FROM json_each(?))",
                    this::learn,
                    unknown.toString());
        }
    }

    private NodeId learn(ResultSet row) throws SQLException {
        NodeId id = new NodeId(row.getString(2));
        long number = row.getLong(1);
        absent.remove(id);
        ids.put(number, id);
        nodes.put(id, number);
        keptClusters.put(number, row.getLong(3));
        return id;
    }

    private boolean isAbsent(NodeId id) {
        String value = id.value();
        return absent.contains(id)
                || value.length() > DocumentKey.LENGTH + 3
                        && value.charAt(DocumentKey.LENGTH + 2) == ':'
                        && newDocuments.contains(value.substring(2, DocumentKey.LENGTH + 2));
    }

    /** Whether it would be in vain to look for the node's value. */
    boolean hasNoValue(long node) {
        return sessions.isWriting() && withoutValue.contains(node);
    }

    void getsValue(long node) {
        withoutValue.remove(node);
    }

    /** Whether it would be in vain to look for matches of the node. */
    boolean hasNoMatch(NodeId node) {
        Long number = nodes.get(node);
        return sessions.isWriting() && number != null && withoutMatch.contains(number);
    }

    void getsMatch(long node) {
        withoutMatch.remove(node);
    }

    /** Whether the node came in this transaction and no table knows it yet. */
    boolean isFresh(NodeId node) {
        return sessions.isWriting() && fresh.containsKey(node);
    }

    /** The cluster of a node as it is to be when all is written; 0 for none. */
    long cluster(Session session, long node) {
        Long changed = sessions.isWriting() ? clusters.get(node) : null;
        if (changed != null) {
            return changed;
        }
        if (sessions.isWriting() && node > lastWritten) {
            return 0;
        }
        Long kept = sessions.isWriting() ? keptClusters.get(node) : null;
        return kept != null
                ? kept
                : session.count("SELECT coalesce(cluster, 0) FROM node WHERE number = ?", node);
    }

    void setCluster(long node, long cluster) {
        Long before = clusters.put(node, cluster);
        if (before != null) {
            joined.getOrDefault(before, Set.of()).remove(node);
        }
        joined.computeIfAbsent(cluster, c -> new HashSet<>()).add(node);
    }

    /** The nodes of a cluster. */
    List<NodeId> members(Session session, long cluster) {
        boolean writing = sessions.isWriting();
        Set<Long> members = new HashSet<>();
        if (!writing || cluster <= lastWritten) {
            members.addAll(
                    session.all(
                            "SELECT number FROM node WHERE number = ? AND cluster = number UNION ALL"
                                    + " SELECT number FROM node WHERE cluster = ? AND cluster <>"
                                    + " number",
                            row -> row.getLong(1),
                            cluster,
                            cluster));
        }
        if (writing) {
            members.removeIf(node -> clusters.getOrDefault(node, cluster) != cluster);
            members.addAll(joined.getOrDefault(cluster, Set.of()));
        }
        return members.stream().map(number -> id(session, number)).sorted().toList();
    }

    /** The id of a number that has one. */
    NodeId id(Session session, long number) {
        NodeId known = sessions.isWriting() ? ids.get(number) : null;
        if (known == null) {
            String id =
                    session.one(
                            "SELECT id FROM node WHERE number = ?",
                            row -> row.getString(1),
                            number);
            if (id == null) {
                throw new IllegalStateException("no node has number " + number);
            }
            known = new NodeId(id);
            if (sessions.isWriting()) {
                ids.put(number, known);
            }
        }
        return known;
    }

    private static long highest(Session session, String table) {
        return session.count("SELECT coalesce(max(number), 0) FROM " + table);
    }

    /** The number of a node, 0 if it has none. */
    long find(Session session, NodeId id) {
        if (!sessions.isWriting()) {
            return session.count("SELECT number FROM node WHERE id = ?", id.value());
        }
        Long known = nodes.get(id);
        known = known == null ? fresh.get(id) : known;
        if (known != null) {
            return known;
        }
        if (isAbsent(id)) {
            return 0;
        }
        long number = session.count("SELECT number FROM node WHERE id = ?", id.value());
        if (number == 0) {
            absent.add(id);
        } else {
            nodes.put(id, number);
            ids.put(number, id);
        }
        return number;
    }

    long find(Session session, DocumentKey key) {
        Long known = sessions.isWriting() ? documents.get(key) : null;
        if (known != null) {
            return known;
        }
        long number = session.count("SELECT number FROM document WHERE key = ?", Keys.number(key));
        if (number != 0 && sessions.isWriting()) {
            documents.put(key, number);
        }
        return number;
    }

    /** Brings the table up to date, for queries that read it whole. */
    void write(Session session) {
        fresh.forEach(
                (id, number) -> {
                    Long cluster = clusters.remove(number);
                    rows.add(number, id.value(), cluster == null || cluster == 0 ? null : cluster);
                    keptClusters.put(number, cluster == null ? 0 : cluster);
                });
        rows.write(session);
        clusters.forEach(
                (node, cluster) -> {
                    keptClusters.put(node, cluster);
                    session.run(
                            "UPDATE node SET cluster = ?1 WHERE number = ?2 AND cluster IS NOT ?1",
                            cluster == 0 ? null : cluster,
                            node);
                });
        fresh.clear();
        clusters.clear();
        joined.clear();
        absent.clear();
        newDocuments.clear();
        lastWritten = lastNode == 0 ? Long.MAX_VALUE : lastNode;
    }

    @Override
    public void beforeCommit(Session session) {
        write(session);
        withoutValue.clear();
        withoutMatch.clear();
    }

    @Override
    public void forget() {
        nodes.clear();
        ids.clear();
        keptClusters.clear();
        documents.clear();
        fresh.clear();
        clusters.clear();
        joined.clear();
        absent.clear();
        newDocuments.clear();
        withoutValue.clear();
        withoutMatch.clear();
        rows.clear();
        lastNode = 0;
        lastWritten = Long.MAX_VALUE;
        lastDocument = 0;
    }

    /** The entries used last. */
    static final class Recent<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Recent(int most) {
            super(256, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
