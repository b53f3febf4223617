package org.readout.store.sqlite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.readout.model.DocumentRecord;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.ClusterIndex;
import org.readout.register.storage.DecisionLog;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentShelf;
import org.readout.register.storage.MatchIndex;
import org.readout.register.storage.NameIndex;
import org.readout.register.storage.NodeIndex;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchIndex;
import org.readout.register.storage.SightingIndex;
import org.readout.register.storage.StorageException;
import org.readout.register.storage.TextIndex;
import org.readout.resolve.node.DocumentKey;
import org.readout.store.file.RegisterFile;

/**
 * A register in one SQLite file. Any number of threads and processes may read it while one writes;
 * a second writer waits for the first, ten seconds at most.
 */
public final class SqliteStorage implements RegisterStorage {
    final Sessions sessions;
    private final Ahead ahead = new Ahead();
    private final DocumentTable documents;
    private final NodeTable nodes;
    private final SightingTable sightings;
    private final MatchTable matches;
    private final ClusterTable clusters;
    private final DecisionTable decisions;
    private final SearchTable search;
    private final WholeTable texts;
    private final CardTable cards;
    private final NameTable names;

    SqliteStorage(RegisterFile file) {
        sessions = new Sessions(file);
        Numbers numbers = new Numbers(sessions);
        documents = new DocumentTable(sessions, numbers, ahead);
        nodes = new NodeTable(sessions, numbers);
        sightings = new SightingTable(sessions, numbers);
        matches = new MatchTable(sessions, numbers);
        clusters = new ClusterTable(sessions, numbers);
        decisions = new DecisionTable(sessions);
        search = new SearchTable(sessions, numbers, ahead);
        texts = new WholeTable(sessions, search);
        sessions.listen(ahead);
        sessions.listen(numbers); // after all that give numbers while they write
        cards = new CardTable(sessions, numbers);
        names = new NameTable(sessions);
    }

    /**
     * The register in that file, which is made if there is none. One whose derived part was made by
     * another program is made anew first, which takes as long as adding its documents did.
     *
     * @throws StorageException if the file is no register, of a newer version, or read-only; the
     *     file is then as it was
     */
    public static SqliteStorage openOrCreate(Path file) {
        return openOrCreate(RegisterFile.openOrCreate(file));
    }

    /** The same, with another patience than ten seconds where another process writes. */
    static SqliteStorage openOrCreate(Path file, Duration patience) {
        return openOrCreate(RegisterFile.openOrCreate(file, patience));
    }

    private static SqliteStorage openOrCreate(RegisterFile file) {
        SqliteStorage storage = new SqliteStorage(file);
        return switch (Derivation.of(storage.sessions)) {
            case PRESENT -> storage;
            case NONE -> {
                storage.write(() -> Derivation.sign(storage.sessions.writer()));
                yield storage;
            }
            case ANOTHER -> {
                storage.close();
                Rebuilding.of(file);
                yield new SqliteStorage(file);
            }
        };
    }

    /**
     * The register in that file.
     *
     * @throws StorageException if there is none, it is of a newer version, or its derived part was
     *     made by another program
     */
    public static SqliteStorage open(Path file) {
        SqliteStorage storage = new SqliteStorage(RegisterFile.open(file));
        if (Derivation.of(storage.sessions) == Derivation.ANOTHER) {
            storage.close();
            throw Derivation.refusal(file);
        }
        return storage;
    }

    /** What SQLite finds wrong with the file itself, in its words; empty where all is well. */
    public List<String> damage() {
        return sessions.read(
                session ->
                        session.all("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                                .filter(line -> !line.equals("ok"))
                                .toList());
    }

    @Override
    public DocumentShelf documents() {
        return documents;
    }

    @Override
    public DocumentIndex documentList() {
        return documents.cards();
    }

    @Override
    public NodeIndex nodes() {
        return nodes;
    }

    @Override
    public SightingIndex sightings() {
        return sightings;
    }

    @Override
    public MatchIndex matches() {
        return matches;
    }

    @Override
    public ClusterIndex clusters() {
        return clusters;
    }

    @Override
    public DecisionLog decisions() {
        return decisions;
    }

    @Override
    public SearchIndex search() {
        return search;
    }

    @Override
    public TextIndex texts() {
        return texts;
    }

    @Override
    public CardIndex cards() {
        return cards;
    }

    @Override
    public NameIndex names() {
        return names;
    }

    @Override
    public void makeReady(DocumentKey key, DocumentRecord record, List<SearchEntry> entries) {
        ahead.make(key, record, entries);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        return sessions.write(work);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
