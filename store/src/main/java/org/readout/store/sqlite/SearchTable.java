package org.readout.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchIndex;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.store.record.FacetCodec;
import org.readout.store.record.Facets;

/**
 * Full text and facets in one FTS5 index: a facet is a word of a second column, so that "Norway and
 * meeting and railway" is one intersection. An entry's number begins with its day and goes on with
 * its document and place, all turned round where need be; so the index's own order is the newest
 * first, and a page of results costs no more in a large register than in a small one.
 */
final class SearchTable implements SearchIndex, Sessions.WriteListener {
    private final Sessions sessions;
    private final Numbers numbers;
    private final Ahead ahead;

    /** FTS5 writes a new segment each time that numbers do not rise; so entries wait for commit. */
    private final List<SearchEntry> waiting = new ArrayList<>();

    private final Rows entries =
            new Rows("INSERT INTO entry (number, node, document, first, length, text, facets)", 7);
    private final Rows words = new Rows("INSERT INTO word (rowid, text, facets)", 3);
    private final Vocabulary vocabulary = new Vocabulary();

    SearchTable(Sessions sessions, Numbers numbers, Ahead ahead) {
        this.ahead = ahead;
        this.sessions = sessions;
        this.numbers = numbers;
        sessions.listen(this);
    }

    @Override
    public void put(SearchEntry entry) {
        sessions.writer();
        waiting.add(entry);
    }

    @Override
    public void removeOf(DocumentKey document) {
        Session session = sessions.writer();
        waiting.removeIf(entry -> entry.document().equals(document));
        Set<String> unused = new TreeSet<>();
        List<Long> gone =
                session.all(
                        "SELECT number, text FROM entry WHERE document = ?",
                        row -> {
                            unused.addAll(SearchWords.words(row.getString(2)));
                            return row.getLong(1);
                        },
                        numbers.find(session, document));
        for (long number : gone) {
            session.run("DELETE FROM word WHERE rowid = ?", number);
            session.run("DELETE FROM entry WHERE number = ?", number);
        }
        vocabulary.dropUnused(session, unused);
    }

    @Override
    public void beforeCommit(Session session) {
        if (waiting.isEmpty()) {
            return;
        }
        TreeMap<Long, SearchEntry> numbered = new TreeMap<>();
        Map<Long, Long> next = new TreeMap<>();
        waiting.sort(
                Comparator.comparing(SearchEntry::document)
                        .thenComparing(SearchEntry::span)
                        .thenComparing(SearchEntry::kind));
        for (SearchEntry entry : waiting) {
            long top = EntryNumbers.first(entry.day(), entry.document());
            long number = next.computeIfAbsent(top, t -> EntryNumbers.free(session, "entry", t));
            while (numbered.containsKey(number)) {
                number--;
            }
            next.put(top, number - 1);
            numbered.put(number, entry);
        }
        waiting.clear();
        numbered.forEach(this::add);
        entries.write(session);
        words.write(session);
        vocabulary.write(session);
    }

    private void add(long number, SearchEntry entry) {
        Ahead.Written written = ahead.written(entry);
        entries.add(
                number,
                numbers.make(entry.node()),
                numbers.make(entry.document()),
                entry.span().start(),
                entry.span().length(),
                entry.text(),
                written.facets());
        words.add(number, written.words(), written.facetWords());
        vocabulary.note(written.words());
    }

    @Override
    public void forget() {
        waiting.clear();
        entries.clear();
        words.clear();
        vocabulary.forget();
    }

    @Override
    public List<SearchEntry> find(SearchQuery query) {
        return sessions.read(
                session -> {
                    Asked asked = asked(session, query);
                    return session.all(
                            "SELECT e.number, n.id, d.key, e.first, e.length, e.text, e.facets FROM ("
                                    + asked.newest()
                                    + ") f JOIN entry e ON e.number = f.rowid JOIN node n ON n.number"
                                    + " = e.node JOIN document d ON d.number = e.document ORDER BY"
                                    + " e.number DESC",
                            SearchTable::entry,
                            asked.values(query.limit(), query.offset()));
                });
    }

    @Override
    public List<Faceted> facets(SearchQuery query) {
        return sessions.read(
                session -> {
                    Asked asked = asked(session, query);
                    return session.all(
                            "SELECT e.number, e.facets FROM ("
                                    + asked.newest()
                                    + ") f JOIN entry e ON e.number = f.rowid ORDER BY e.number DESC",
                            SearchTable::faceted,
                            asked.values(query.limit(), query.offset()));
                });
    }

    private static Faceted faceted(ResultSet row) throws SQLException {
        Facets facets = FacetCodec.facets(row.getBytes(2));
        return new Faceted(
                facets.states(),
                facets.outlet(),
                facets.kind(),
                facets.topics(),
                EntryNumbers.day(row.getLong(1)));
    }

    private static SearchEntry entry(ResultSet row) throws SQLException {
        int first = row.getInt(4);
        Facets facets = FacetCodec.facets(row.getBytes(7));
        return new SearchEntry(
                new NodeId(row.getString(2)),
                Keys.document(row.getLong(3)),
                new Span(first, first + row.getInt(5)),
                row.getString(6),
                facets.states(),
                facets.persons(),
                facets.outlet(),
                facets.kind(),
                facets.topics(),
                EntryNumbers.day(row.getLong(1)));
    }

    @Override
    public List<String> near(String word) {
        return sessions.read(
                session -> {
                    writeWaiting(session);
                    return Vocabulary.near(session, word);
                });
    }

    @Override
    public long count(SearchQuery query) {
        return sessions.read(
                session -> {
                    Asked asked = asked(session, query);
                    return session.count(asked.select("count(*)"), asked.values());
                });
    }

    @Override
    public long count(SearchQuery query, int most) {
        return sessions.read(
                session -> {
                    Asked asked = asked(session, query);
                    return session.count(
                            "SELECT count(*) FROM (" + asked.select("1") + " LIMIT ?)",
                            asked.values(most));
                });
    }

    /** In a transaction of its own a thread finds what it has put. */
    void writeWaiting(Session session) {
        if (sessions.isWriting()) {
            beforeCommit(session);
            numbers.write(session);
        }
    }

    private Asked asked(Session session, SearchQuery query) {
        writeWaiting(session);
        return new Asked(
                SearchWords.expression(
                        query, word -> SearchWords.phrases(Vocabulary.beginning(session, word))),
                EntryNumbers.lowest(query),
                EntryNumbers.highest(query));
    }

    /**
     * A query as SQL.
     *
     * @param expression for FTS5; empty for all entries
     */
    private record Asked(String expression, long lowest, long highest) {
        boolean isForAll() {
            return expression.isEmpty();
        }

        /** Takes a limit and an offset, too. */
        String newest() {
            return select(isForAll() ? "number AS rowid" : "rowid")
                    + " ORDER BY rowid DESC LIMIT ? OFFSET ?";
        }

        String select(String what) {
            return "SELECT "
                    + what
                    + (isForAll()
                            ? " FROM entry WHERE number"
                            : " FROM word WHERE word MATCH ? AND rowid")
                    + " BETWEEN ? AND ?";
        }

        @Nullable Object[] values(Object... more) {
            List<Object> values = new ArrayList<>();
            if (!isForAll()) {
                values.add(expression);
            }
            values.add(lowest);
            values.add(highest);
            values.addAll(List.of(more));
            return values.toArray();
        }
    }
}
