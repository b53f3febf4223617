package org.readout.store.sqlite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.model.Document;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentShelf;
import org.readout.register.storage.FiledDocument;
import org.readout.resolve.node.DocumentKey;
import org.readout.store.record.SourceCodec;

/** Texts and records, packed. A row without a text is a document that was taken away. */
final class DocumentTable implements DocumentShelf, Sessions.WriteListener {
    private static final String INSERT =
            "INSERT INTO document (name, address, version, engine, source, text, record, key, number)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "UPDATE document SET name = ?, address = ?, version = ?, engine = ?, source = ?, text ="
                    + " ?, record = ?, key = ? WHERE number = ?";
    private static final int PAGE = 100;
    private static final int REMEMBERED = 500;

    private final Sessions sessions;
    private final Numbers numbers;
    private final Ahead ahead;
    private final DocumentCards cards;

    /** Accounts of one engagement come one soon after the other, and each asks for those before. */
    private final Map<DocumentKey, FiledDocument> recent = new Numbers.Recent<>(REMEMBERED);

    private final Unpacked unpacked = new Unpacked();

    DocumentTable(Sessions sessions, Numbers numbers, Ahead ahead) {
        this.ahead = ahead;
        this.sessions = sessions;
        this.numbers = numbers;
        cards = new DocumentCards(sessions, this::find);
        sessions.listen(this);
    }

    @Override
    public Optional<FiledDocument> find(DocumentKey key) {
        boolean writing = sessions.isWriting();
        FiledDocument known = writing ? recent.get(key) : null;
        if (known != null) {
            return Optional.of(known);
        }
        FiledDocument found =
                sessions.read(
                        session ->
                                session.one(
                                        Unpacked.COLUMNS + "WHERE key = ? AND text IS NOT NULL",
                                        unpacked::document,
                                        Keys.number(key)));
        if (found != null && writing) {
            recent.put(key, found);
        }
        return Optional.ofNullable(found);
    }

    @Override
    public List<FiledDocument> versions(String address) {
        return sessions.read(
                session ->
                        session.all(
                                Unpacked.COLUMNS
                                        + "WHERE address = ? AND text IS NOT NULL"
                                        + " ORDER BY version, key",
                                unpacked::document,
                                address));
    }

    @Override
    public List<FiledDocument> named(String documentId) {
        return sessions.read(
                session ->
                        session.all(
                                Unpacked.COLUMNS
                                        + "WHERE name = ? AND text IS NOT NULL ORDER BY key",
                                unpacked::document,
                                documentId));
    }

    @Override
    public void put(FiledDocument filed) {
        Document document = filed.record().document();
        Session session = sessions.writer();
        long known = numbers.find(session, filed.key());
        Ahead.Packed packed = ahead.packed(filed.key(), filed.record());
        session.run(
                known == 0 ? INSERT : UPDATE,
                document.id(),
                filed.address(),
                filed.version(),
                filed.engine(),
                SourceCodec.bytes(document.source()),
                packed.text(),
                packed.bytes(),
                Keys.number(filed.key()),
                known == 0 ? numbers.next(session, filed.key()) : known);
        cards.put(DocumentCard.of(filed));
        recent.put(filed.key(), filed);
    }

    DocumentIndex cards() {
        return cards;
    }

    @Override
    public void remove(DocumentKey key) {
        recent.remove(key);
        cards.remove(key);
        sessions.writer()
                .run(
                        "UPDATE document SET name = NULL, address = NULL, version = NULL,"
                                + " engine = NULL, source = NULL, text = NULL, record = NULL"
                                + " WHERE key = ?",
                        Keys.number(key));
    }

    @Override
    public void each(Consumer<FiledDocument> reader) {
        long after = Long.MIN_VALUE;
        boolean first = true;
        while (true) {
            long from = after;
            String compared = first ? ">=" : ">";
            List<FiledDocument> page =
                    sessions.read(
                            session ->
                                    session.all(
                                            Unpacked.COLUMNS
                                                    + "WHERE key "
                                                    + compared
                                                    + " ? AND text IS NOT NULL ORDER BY key LIMIT "
                                                    + PAGE,
                                            Unpacked::anew,
                                            from));
            page.forEach(reader);
            if (page.size() < PAGE) {
                return;
            }
            after = Keys.number(page.getLast().key());
            first = false;
        }
    }

    @Override
    public long size() {
        return sessions.read(
                session -> session.count("SELECT count(*) FROM document WHERE name IS NOT NULL"));
    }

    @Override
    public void beforeCommit(Session session) {}

    @Override
    public void forget() {
        recent.clear();
    }
}
