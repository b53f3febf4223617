package org.readout.store.sqlite;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/**
 * Short numbers for the ids of nodes and documents, given in the order of coming: tables that refer
 * to them stay small, and what one document adds lies together. They never leave the store, for
 * they depend on the order of adding.
 */
final class Numbers implements Sessions.WriteListener {
    private static final int REMEMBERED = 100_000;

    private final Sessions sessions;
    private final Map<NodeId, Long> nodes = new Recent<>(REMEMBERED);
    private final Map<DocumentKey, Long> documents = new Recent<>(1000);

    /** Nodes that got their number in this transaction, and have no value in its table yet. */
    private final Set<Long> withoutValue = new HashSet<>();

    /** The same, that have no match yet. */
    private final Set<Long> withoutMatch = new HashSet<>();

    /** The same, that are in no cluster yet. */
    private final Set<NodeId> withoutCluster = new HashSet<>();

    /** The highest number of a node, 0 where it is to be asked for. */
    private long lastNode;

    Numbers(Sessions sessions) {
        this.sessions = sessions;
        sessions.listen(this);
    }

    /** The number of a node; one is given if it has none. */
    long make(NodeId id) {
        Long known = nodes.get(id);
        if (known != null) {
            return known;
        }
        Session session = sessions.writer();
        long number = find(session, id);
        if (number == 0) {
            number = lastNode = (lastNode == 0 ? highest(session, "node") : lastNode) + 1;
            session.run("INSERT INTO node (number, id) VALUES (?, ?)", number, id.value());
            withoutValue.add(number);
            withoutMatch.add(number);
            withoutCluster.add(id);
        }
        nodes.put(id, number);
        return number;
    }

    /** The number of a document; one is given if it has none. */
    long make(DocumentKey key) {
        Long known = documents.get(key);
        if (known != null) {
            return known;
        }
        Session session = sessions.writer();
        long number = find(session, key);
        if (number == 0) {
            number = highest(session, "document") + 1;
            session.run(
                    "INSERT INTO document (number, key) VALUES (?, ?)", number, Keys.number(key));
        }
        documents.put(key, number);
        return number;
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

    /** Whether it would be in vain to look for the node's cluster. */
    boolean hasNoCluster(NodeId node) {
        return sessions.isWriting() && withoutCluster.contains(node);
    }

    void getsCluster(NodeId node) {
        withoutCluster.remove(node);
    }

    private static long highest(Session session, String table) {
        return session.count("SELECT coalesce(max(number), 0) FROM " + table);
    }

    /** The number of a node, 0 if it has none. */
    long find(Session session, NodeId id) {
        if (sessions.isWriting()) {
            Long known = nodes.get(id);
            if (known != null) {
                return known;
            }
        }
        long number = session.count("SELECT number FROM node WHERE id = ?", id.value());
        if (number != 0 && sessions.isWriting()) {
            nodes.put(id, number);
        }
        return number;
    }

    long find(Session session, DocumentKey key) {
        return session.count("SELECT number FROM document WHERE key = ?", Keys.number(key));
    }

    @Override
    public void beforeCommit(Session session) {
        withoutValue.clear();
        withoutMatch.clear();
        withoutCluster.clear();
    }

    @Override
    public void forget() {
        nodes.clear();
        documents.clear();
        withoutValue.clear();
        withoutMatch.clear();
        withoutCluster.clear();
        lastNode = 0;
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
