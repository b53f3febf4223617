package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.register.storage.DocumentText;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;

/** What FTS5 is given and asked: words folded here, facets as words that no text has. */
final class SearchWords {
    private SearchWords() {}

    /**
     * The words of a text, folded; letters and digits only, as the query language of FTS5 wants.
     */
    static List<String> words(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); ) {
            int c = i < folded.length() ? folded.codePointAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c) || isMark(c) && from >= 0;
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words.add(folded.substring(from, i));
                from = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }

    /** The facets of an entry as words: each value, each word of a name, each two of one name. */
    static List<String> facets(SearchEntry entry) {
        return facets(
                entry.states(),
                entry.topics(),
                List.of(entry.kind()),
                entry.outlet(),
                entry.persons());
    }

    /** The same of all that a document tells. */
    static List<String> facets(DocumentText text) {
        return facets(text.states(), text.topics(), text.kinds(), text.outlet(), text.persons());
    }

    private static List<String> facets(
            Collection<String> states,
            Collection<String> topics,
            Collection<String> kinds,
            String outlet,
            Collection<String> persons) {
        List<String> facets = new ArrayList<>();
        states.forEach(state -> facets.add(word("state", state)));
        topics.forEach(topic -> facets.add(word("topic", topic)));
        kinds.forEach(kind -> facets.add(word("kind", kind)));
        facets.add(word("outlet", outlet));
        persons.forEach(person -> facets.addAll(personWords(person)));
        return facets.stream().distinct().toList();
    }

    /**
     * So that "Anna Berg" does not find "Anna Holm" beside "Erik Berg", the pairs of a name's words
     * are words of the index, too.
     */
    private static List<String> personWords(String name) {
        List<String> words = words(name).stream().sorted().distinct().toList();
        List<String> facets = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            facets.add(word("person", words.get(i)));
            for (int j = i + 1; j < words.size(); j++) {
                facets.add(word("person", words.get(i) + " " + words.get(j)));
            }
        }
        return facets;
    }

    /**
     * The query in the language of FTS5; empty where it asks for everything.
     *
     * @param meant phrases for a word that was typed; any of them will do
     */
    static String expression(SearchQuery query, Function<String, Collection<String>> meant) {
        List<String> parts = new ArrayList<>();
        for (String word : words(query.words())) {
            Set<String> any = new LinkedHashSet<>(meant.apply(word));
            any.addAll(phrases(query.spellings().getOrDefault(word, Set.of())));
            parts.add("text : " + any(any));
        }
        query.sides().forEach(side -> facet(parts, "state", side));
        facet(parts, "outlet", query.outlet());
        if (!query.kinds().isEmpty()) {
            parts.add(
                    "facets : "
                            + any(
                                    phrases(
                                            query.kinds().stream()
                                                    .map(one -> word("kind", one))
                                                    .toList())));
        }
        facet(parts, "topic", query.topic());
        for (String person : query.persons()) {
            personWords(person).forEach(word -> parts.add("facets : \"" + word + "\""));
        }
        return String.join(" AND ", parts);
    }

    /** Words as FTS5 is asked for them. */
    static List<String> phrases(Collection<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").toList();
    }

    /** Any word that begins so. */
    static String beginning(String word) {
        return "\"" + word + "\" *";
    }

    private static String any(Collection<String> phrases) {
        return "(" + String.join(" OR ", phrases) + ")";
    }

    private static void facet(List<String> parts, String name, @Nullable String value) {
        if (value != null) {
            parts.add("facets : \"" + word(name, value) + "\"");
        }
    }

    private static String word(String facet, String value) {
        return facet.charAt(0) + Long.toUnsignedString(Keys.hash(facet + " " + value), 36);
    }
}
