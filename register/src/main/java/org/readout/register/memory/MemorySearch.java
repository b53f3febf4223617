package org.readout.register.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchIndex;
import org.readout.register.storage.SearchQuery;
import org.readout.register.storage.WordsNear;
import org.readout.resolve.node.DocumentKey;

final class MemorySearch implements SearchIndex {
    private static final Comparator<SearchEntry> NEWEST_FIRST =
            Comparator.comparing(
                            SearchEntry::day,
                            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                    .thenComparing(SearchEntry::document)
                    .thenComparing(SearchEntry::span)
                    .thenComparing(SearchEntry::kind);

    private final List<SearchEntry> entries = new ArrayList<>();

    @Override
    public void put(SearchEntry entry) {
        entries.add(entry);
    }

    @Override
    public void removeOf(DocumentKey document) {
        entries.removeIf(entry -> entry.document().equals(document));
    }

    @Override
    public List<SearchEntry> find(SearchQuery query) {
        return matching(query)
                .sorted(NEWEST_FIRST)
                .skip(query.offset())
                .limit(query.limit())
                .toList();
    }

    @Override
    public List<Faceted> facets(SearchQuery query) {
        return find(query).stream()
                .map(
                        entry ->
                                new Faceted(
                                        entry.states(),
                                        entry.outlet(),
                                        entry.kind(),
                                        entry.topics(),
                                        entry.day()))
                .toList();
    }

    @Override
    public long count(SearchQuery query) {
        return matching(query).count();
    }

    @Override
    public long count(SearchQuery query, int most) {
        return matching(query).limit(most).count();
    }

    Stream<SearchEntry> matching(SearchQuery query) {
        return entries.stream()
                .filter(
                        entry ->
                                facetsHold(entry, query)
                                        && MemoryWords.hasAll(entry.text(), query));
    }

    private static boolean facetsHold(SearchEntry entry, SearchQuery query) {
        return entry.states().containsAll(query.sides())
                && query.persons().stream()
                        .allMatch(person -> MemoryWords.anyHas(entry.persons(), person))
                && (query.outlet() == null || query.outlet().equals(entry.outlet()))
                && (query.kinds().isEmpty() || query.kinds().contains(entry.kind()))
                && (query.topic() == null || entry.topics().contains(query.topic()))
                && MemoryWords.isWithin(entry.day(), query);
    }

    @Override
    public List<String> near(String word) {
        return WordsNear.sorted(
                word,
                entries.stream().flatMap(entry -> MemoryWords.of(entry.text()).stream()).toList());
    }
}
