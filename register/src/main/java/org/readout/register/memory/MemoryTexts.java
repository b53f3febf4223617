package org.readout.register.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.register.storage.DocumentText;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.register.storage.TextIndex;
import org.readout.resolve.node.DocumentKey;

final class MemoryTexts implements TextIndex {
    private static final Comparator<DocumentText> NEWEST_FIRST =
            Comparator.comparing(
                            DocumentText::day,
                            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(DocumentText::document);

    private final MemoryDocuments documents;
    private final MemorySearch entries;
    private final Map<DocumentKey, DocumentText> texts = new HashMap<>();

    /** Which record of a document was put. */
    private final Map<DocumentKey, DocumentRecord> done = new HashMap<>();

    MemoryTexts(MemoryDocuments documents, MemorySearch entries) {
        this.documents = documents;
        this.entries = entries;
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public List<Waiting> waiting(int limit) {
        return documents
                .all()
                .filter(filed -> done.get(filed.key()) != filed.record())
                .limit(limit)
                .map(filed -> new Waiting(filed.key(), 0))
                .toList();
    }

    @Override
    public void put(Waiting waiting, @Nullable DocumentText text) {
        DocumentKey document = waiting.document();
        documents.find(document).map(FiledDocument::record).ifPresent(it -> done.put(document, it));
        if (text == null) {
            texts.remove(document);
        } else {
            texts.put(document, text);
        }
    }

    @Override
    public void removeOf(DocumentKey document) {
        texts.remove(document);
    }

    @Override
    public List<DocumentKey> find(SearchQuery query) {
        return matching(query)
                .sorted(NEWEST_FIRST)
                .map(DocumentText::document)
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    @Override
    public long count(SearchQuery query, int most) {
        return matching(query).limit(most).count();
    }

    private Stream<DocumentText> matching(SearchQuery query) {
        if (MemoryWords.of(query.words()).isEmpty()) {
            return Stream.of();
        }
        Set<DocumentKey> exact =
                entries.matching(query).map(SearchEntry::document).collect(Collectors.toSet());
        return texts.values().stream()
                .filter(text -> !exact.contains(text.document()))
                .filter(text -> facetsHold(text, query))
                .filter(text -> MemoryWords.hasAll(text.text(), query));
    }

    private static boolean facetsHold(DocumentText text, SearchQuery query) {
        return text.states().containsAll(query.sides())
                && query.persons().stream()
                        .allMatch(person -> MemoryWords.anyHas(text.persons(), person))
                && (query.outlet() == null || query.outlet().equals(text.outlet()))
                && (query.kinds().isEmpty()
                        || query.kinds().stream().anyMatch(text.kinds()::contains))
                && (query.topic() == null || text.topics().contains(query.topic()))
                && MemoryWords.isWithin(text.day(), query);
    }
}
