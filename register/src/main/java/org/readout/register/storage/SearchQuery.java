package org.readout.register.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to find: every facet that is given must hold.
 *
 * @param words each must occur, folded, as a word or the beginning of one; empty for all
 * @param spellings for some of the words, folded, other words that will do in their place
 * @param sides codes and {@code org:NAME}, all of which must be concerned
 * @param persons words of a name each, folded; all of them must be concerned
 * @param outlet or null for any
 * @param kinds any of which it must be; empty for all
 * @param topic or null for any
 * @param from the first day, or null
 * @param to the last day, or null
 */
public record SearchQuery(
        String words,
        Map<String, Set<String>> spellings,
        List<String> sides,
        List<String> persons,
        @Nullable String outlet,
        List<String> kinds,
        @Nullable String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int offset,
        int limit) {
    public SearchQuery {
        spellings = Map.copyOf(spellings);
        sides = List.copyOf(sides);
        persons = List.copyOf(persons);
        kinds = List.copyOf(kinds);
    }

    /** The words alone, without any facet. */
    public static SearchQuery of(String words, int limit) {
        return new SearchQuery(
                words, Map.of(), List.of(), List.of(), null, List.of(), null, null, null, 0, limit);
    }

    /** With other words that will do in the place of some. */
    public SearchQuery spelled(Map<String, Set<String>> those) {
        return new SearchQuery(
                words, those, sides, persons, outlet, kinds, topic, from, to, offset, limit);
    }

    /** Concerning these sides, all of them. */
    public SearchQuery concerning(List<String> those) {
        return new SearchQuery(
                words, spellings, those, persons, outlet, kinds, topic, from, to, offset, limit);
    }

    /** Concerning these persons, all of them. */
    public SearchQuery with(List<String> those) {
        return new SearchQuery(
                words, spellings, sides, those, outlet, kinds, topic, from, to, offset, limit);
    }

    public SearchQuery reportedBy(@Nullable String one) {
        return new SearchQuery(
                words, spellings, sides, persons, one, kinds, topic, from, to, offset, limit);
    }

    /** Of these kinds, any of them. */
    public SearchQuery ofKinds(List<String> those) {
        return new SearchQuery(
                words, spellings, sides, persons, outlet, those, topic, from, to, offset, limit);
    }

    public SearchQuery on(@Nullable String one) {
        return new SearchQuery(
                words, spellings, sides, persons, outlet, kinds, one, from, to, offset, limit);
    }

    public SearchQuery between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new SearchQuery(
                words, spellings, sides, persons, outlet, kinds, topic, first, last, offset, limit);
    }

    public SearchQuery limitedTo(int most) {
        return new SearchQuery(
                words, spellings, sides, persons, outlet, kinds, topic, from, to, offset, most);
    }

    public SearchQuery from(int place) {
        return new SearchQuery(
                words, spellings, sides, persons, outlet, kinds, topic, from, to, place, limit);
    }
}
