package org.readout.register.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.resolve.node.DocumentKey;

/** Every captured text and its record. A text once filed never changes. */
public interface DocumentShelf {

    Optional<FiledDocument> find(DocumentKey key);

    /** The texts of one address, the first version first. */
    List<FiledDocument> versions(String address);

    /** The documents of that name ({@code Document.id}), in the order of their keys. */
    List<FiledDocument> named(String documentId);

    /** Files it, or puts a newer reading of the same text in the place of the old. */
    void put(FiledDocument document);

    /** Takes it away with its text; only a decision to delete does so. */
    void remove(DocumentKey key);

    /** Every document, in the order of their keys; one at a time, so that memory does not grow. */
    void each(Consumer<FiledDocument> reader);

    long size();
}
