package org.readout.register.storage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to find: every facet that is not null must hold.
 *
 * @param words each must occur, folded, as a word or the beginning of one; empty for all
 * @param person words of a name, folded
 * @param from the first day, or null
 * @param to the last day, or null
 * @param otherStates which must be concerned beside {@code state}
 */
public record SearchQuery(
        String words,
        @Nullable String state,
        @Nullable String person,
        @Nullable String outlet,
        @Nullable String kind,
        @Nullable String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int offset,
        int limit,
        List<String> otherStates) {
    public SearchQuery {
        otherStates = List.copyOf(otherStates);
    }

    public SearchQuery(
            String words,
            @Nullable String state,
            @Nullable String person,
            @Nullable String outlet,
            @Nullable String kind,
            @Nullable String topic,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int offset,
            int limit) {
        this(words, state, person, outlet, kind, topic, from, to, offset, limit, List.of());
    }

    /** The words alone, without any facet. */
    public static SearchQuery of(String words, int limit) {
        return new SearchQuery(words, null, null, null, null, null, null, null, 0, limit);
    }

    /** Concerning these sides, all of them. */
    public SearchQuery concerning(List<String> sides) {
        return new SearchQuery(
                words,
                sides.isEmpty() ? null : sides.getFirst(),
                person,
                outlet,
                kind,
                topic,
                from,
                to,
                offset,
                limit,
                sides.isEmpty() ? List.of() : sides.subList(1, sides.size()));
    }
}
