package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.DocumentText;
import org.readout.register.storage.SearchQuery;
import org.readout.register.storage.TextIndex;
import org.readout.resolve.node.DocumentKey;

/**
 * Documents by all their words, in an FTS5 index beside that of entries and numbered like it: a
 * document's number has the day and 29 bits of its key, as the numbers of its entries have; so
 * those that an entry has found already are left out without reading one.
 */
final class WholeTable implements TextIndex {
    /** The newest with all the words, none of whose entries has them all. */
    private static final String FOUND =
            " FROM whole WHERE whole MATCH ? AND rowid BETWEEN ? AND ? AND %s NOT IN (SELECT %s FROM"
                            .formatted(EntryNumbers.DOCUMENT, EntryNumbers.DOCUMENT)
                    + " word WHERE word MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT "
                    + EXACT
                    + ")";

    private final Sessions sessions;
    private final SearchTable entries;

    WholeTable(Sessions sessions, SearchTable entries) {
        this.sessions = sessions;
        this.entries = entries;
    }

    @Override
    public List<Waiting> waiting(int limit) {
        return sessions.read(
                session ->
                        session.all(
                                "SELECT key, change FROM whole_waiting LIMIT ?",
                                row -> new Waiting(Keys.document(row.getLong(1)), row.getLong(2)),
                                limit));
    }

    @Override
    public void put(Waiting waiting, @Nullable DocumentText text) {
        Session session = sessions.writer();
        long key = Keys.number(waiting.document());
        int same =
                session.run(
                        "DELETE FROM whole_waiting WHERE key = ? AND change = ?",
                        key,
                        waiting.change());
        if (same == 0) {
            return; // changed once more, or taken away
        }
        remove(session, key);
        if (text != null) {
            long number =
                    EntryNumbers.free(
                            session,
                            "whole_document",
                            EntryNumbers.first(text.day(), text.document()));
            session.run("INSERT INTO whole_document (number, key) VALUES (?, ?)", number, key);
            session.run(
                    "INSERT INTO whole (rowid, text, facets) VALUES (?, ?, ?)",
                    number,
                    String.join(" ", new LinkedHashSet<>(SearchWords.words(text.text()))),
                    String.join(" ", SearchWords.facets(text)));
        }
    }

    @Override
    public void removeOf(DocumentKey document) {
        Session session = sessions.writer();
        long key = Keys.number(document);
        session.run("DELETE FROM whole_waiting WHERE key = ?", key);
        remove(session, key);
    }

    private static void remove(Session session, long key) {
        Long number =
                session.one(
                        "SELECT number FROM whole_document WHERE key = ?",
                        row -> row.getLong(1),
                        key);
        if (number != null) {
            session.run("DELETE FROM whole WHERE rowid = ?", number);
            session.run("DELETE FROM whole_document WHERE number = ?", number);
        }
    }

    @Override
    public List<DocumentKey> find(SearchQuery query) {
        if (SearchWords.words(query.words()).isEmpty()) {
            return List.of();
        }
        return sessions.read(
                session ->
                        session.all(
                                "SELECT d.key FROM (SELECT rowid"
                                        + FOUND
                                        + " ORDER BY rowid DESC LIMIT ? OFFSET ?) f JOIN whole_document"
                                        + " d ON d.number = f.rowid ORDER BY d.number DESC",
                                row -> Keys.document(row.getLong(1)),
                                values(session, query, query.limit(), query.offset())));
    }

    @Override
    public long count(SearchQuery query, int most) {
        if (SearchWords.words(query.words()).isEmpty()) {
            return 0;
        }
        return sessions.read(
                session ->
                        session.count(
                                "SELECT count(*) FROM (SELECT 1" + FOUND + " LIMIT ?)",
                                values(session, query, most)));
    }

    private Object[] values(Session session, SearchQuery query, Object... more) {
        entries.writeWaiting(session);
        long lowest = EntryNumbers.lowest(query);
        long highest = EntryNumbers.highest(query);
        List<Object> values = new ArrayList<>();
        values.add(SearchWords.expression(query, word -> anywhere(session, word)));
        values.add(lowest);
        values.add(highest);
        values.add(
                SearchWords.expression(
                        query, word -> SearchWords.phrases(Vocabulary.beginning(session, word))));
        values.add(lowest);
        values.add(highest);
        values.addAll(List.of(more));
        return values.toArray();
    }

    /**
     * Words that entries never had are not in the vocabulary. A beginning that few of its words
     * have is rare in whole texts, too, and FTS5 may look for it there; of a common one it would
     * read every document.
     */
    private static Set<String> anywhere(Session session, String word) {
        List<String> known = Vocabulary.beginning(session, word);
        Set<String> phrases = new LinkedHashSet<>(SearchWords.phrases(known));
        if (known.size() < Vocabulary.WORDS) {
            phrases.add(SearchWords.beginning(word));
        }
        return phrases;
    }
}
