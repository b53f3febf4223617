package org.readout.register.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.storage.SearchQuery;

/** Whether words, names and days are what a query asks for. */
final class MemoryWords {
    private MemoryWords() {}

    /** Letters and digits, folded. */
    static List<String> of(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each word of the query is there: itself, the beginning of one, another spelling. */
    static boolean hasAll(String text, SearchQuery query) {
        List<String> words = of(text);
        for (String wanted : of(query.words())) {
            Set<String> spellings = query.spellings().getOrDefault(wanted, Set.of());
            if (words.stream()
                    .noneMatch(word -> word.startsWith(wanted) || spellings.contains(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the names has all words of the one that is asked for. */
    static boolean anyHas(Collection<String> names, String name) {
        List<String> wanted = of(name);
        return names.stream().anyMatch(one -> of(one).containsAll(wanted));
    }

    static boolean isWithin(@Nullable LocalDate day, SearchQuery query) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        return (from == null || day != null && !day.isBefore(from))
                && (to == null || day != null && !day.isAfter(to));
    }
}
