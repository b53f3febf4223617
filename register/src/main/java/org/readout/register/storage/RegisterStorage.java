package org.readout.register.storage;

import java.util.List;
import java.util.function.Supplier;
import org.readout.model.DocumentRecord;
import org.readout.resolve.node.DocumentKey;

/**
 * Where a register is kept. One writer at a time, any number of readers; what is read outside
 * {@link #write} may lag behind a writer but is never half a write.
 *
 * <p>Everything but the documents and the decisions can be derived again from them; it is kept so
 * that adding a document costs an index look-up and not a reading of all.
 */
public interface RegisterStorage extends AutoCloseable {

    DocumentShelf documents();

    DocumentIndex documentList();

    NodeIndex nodes();

    SightingIndex sightings();

    MatchIndex matches();

    ClusterIndex clusters();

    DecisionLog decisions();

    SearchIndex search();

    TextIndex texts();

    CardIndex cards();

    NameIndex names();

    /**
     * Does {@code work} whole or not at all; when this returns it is kept, whatever happens to the
     * process. Inside another {@code write} it is part of that one.
     *
     * @throws StorageException where it cannot be kept: locked, read-only, disk full; nothing of it
     *     is then done
     */
    <T> T write(Supplier<T> work);

    /**
     * Says that a document is about to be put with these entries, so that a store can write them
     * out on the caller's thread, ahead of the one that adds. Changes nothing.
     */
    default void makeReady(DocumentKey key, DocumentRecord record, List<SearchEntry> entries) {}

    @Override
    void close();
}
