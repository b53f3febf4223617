package org.readout.register.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentIndex;
import org.readout.register.storage.DocumentPage;
import org.readout.register.storage.DocumentQuery;
import org.readout.register.storage.FiledDocument;
import org.readout.resolve.node.DocumentKey;

final class MemoryDocumentList implements DocumentIndex {
    private static final Comparator<DocumentCard> OLDEST =
            Comparator.comparing(
                            DocumentCard::day,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(DocumentCard::key);

    private final Supplier<Stream<FiledDocument>> documents;

    MemoryDocumentList(Supplier<Stream<FiledDocument>> documents) {
        this.documents = documents;
    }

    @Override
    public DocumentPage find(DocumentQuery query) {
        int from = query.after().isEmpty() ? 0 : Integer.parseInt(query.after());
        List<DocumentCard> all =
                matching(query).sorted(query.oldest() ? OLDEST : OLDEST.reversed()).toList();
        int end = Math.min(all.size(), from + query.limit());
        return new DocumentPage(
                all.subList(Math.min(from, end), end),
                end < all.size() ? Integer.toString(end) : "");
    }

    @Override
    public List<DocumentCard> cards(List<DocumentKey> keys) {
        Map<DocumentKey, DocumentCard> cards = new HashMap<>();
        documents
                .get()
                .filter(filed -> keys.contains(filed.key()))
                .forEach(filed -> cards.put(filed.key(), DocumentCard.of(filed)));
        return keys.stream().flatMap(key -> Stream.ofNullable(cards.get(key))).toList();
    }

    @Override
    public long count(DocumentQuery query) {
        return matching(query).limit(CardIndex.COUNTED + 1L).count();
    }

    @Override
    public List<String> outlets() {
        return documents
                .get()
                .map(DocumentCard::of)
                .map(DocumentCard::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean isFilled() {
        return true;
    }

    @Override
    public int fill(int limit) {
        return 0;
    }

    private Stream<DocumentCard> matching(DocumentQuery query) {
        return documents
                .get()
                .map(DocumentCard::of)
                .filter(card -> query.outlet().isEmpty() || query.outlet().equals(card.outlet()))
                .filter(card -> query.dating() == null || query.dating() == card.dating())
                .filter(card -> isWithin(card.day(), query));
    }

    private static boolean isWithin(@Nullable LocalDate day, DocumentQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (day == null) {
            return from == null && to == null && !query.oldest();
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
