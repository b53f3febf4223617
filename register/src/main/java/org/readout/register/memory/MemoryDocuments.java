package org.readout.register.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.register.storage.DocumentShelf;
import org.readout.register.storage.FiledDocument;
import org.readout.resolve.node.DocumentKey;

final class MemoryDocuments implements DocumentShelf {
    private final TreeMap<DocumentKey, FiledDocument> byKey = new TreeMap<>();

    @Override
    public Optional<FiledDocument> find(DocumentKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<FiledDocument> versions(String address) {
        List<FiledDocument> versions = those(filed -> filed.address().equals(address));
        versions.sort(Comparator.comparingInt(FiledDocument::version));
        return versions;
    }

    @Override
    public List<FiledDocument> named(String documentId) {
        return those(filed -> filed.record().document().id().equals(documentId));
    }

    Stream<FiledDocument> all() {
        return byKey.values().stream();
    }

    private List<FiledDocument> those(Predicate<FiledDocument> wanted) {
        return new ArrayList<>(byKey.values().stream().filter(wanted).toList());
    }

    @Override
    public void put(FiledDocument document) {
        byKey.put(document.key(), document);
    }

    @Override
    public void remove(DocumentKey key) {
        byKey.remove(key);
    }

    @Override
    public void each(Consumer<FiledDocument> reader) {
        List.copyOf(byKey.values()).forEach(reader);
    }

    @Override
    public long size() {
        return byKey.size();
    }
}
