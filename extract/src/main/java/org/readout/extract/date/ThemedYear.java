package org.readout.extract.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/**
 * The year in which a report is set, where the report itself is undated: what it tells falls into a
 * year with a theme ("during the Year of Shared Rivers"), and the number of that year stands
 * elsewhere ("events for the Year of Shared Rivers 2031").
 */
final class ThemedYear {
    private static final int LONGEST_THEME = 8;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1900;
    private static final WordSet INSIDE =
            WordSet.of("during", "in", "within", "throughout", "amid");

    /** Themes by their last words, each with its year; 0 where it has several. */
    private final Map<String, Integer> numbered = new HashMap<>();

    private final Set<String> setIn = new HashSet<>();

    private ThemedYear() {}

    /** Null where the text does not fix it, or fixes two. */
    static @Nullable Integer of(SentencedText text) {
        ThemedYear found = new ThemedYear();
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end() - 2; token++) {
                if (text.is(token, "year")
                        && text.is(token + 1, "of")
                        && Character.isUpperCase(text.form(token).charAt(0))) {
                    found.take(text, token, sentence);
                }
            }
        }
        return found.year();
    }

    private void take(SentencedText text, int year, Sentence sentence) {
        int end = year + 2;
        int limit = Math.min(sentence.end(), end + LONGEST_THEME);
        while (end < limit && isTheme(text, end)) {
            end++;
        }
        end = text.is(end - 1, "and") ? end - 1 : end;
        if (end == year + 2) {
            return;
        }
        String theme = text.folded(end - 1);
        int number = end < sentence.end() ? number(text.form(end)) : 0;
        if (number == 0) {
            number = year > sentence.first() ? number(text.form(year - 1)) : 0;
        }
        if (number > 0) {
            numbered.merge(theme, number, (one, other) -> one.equals(other) ? one : 0);
        } else if (INSIDE.contains(text.folded(Math.max(sentence.first(), year - 1)))
                || text.is(year - 1, "the")
                        && INSIDE.contains(text.folded(Math.max(sentence.first(), year - 2)))) {
            setIn.add(theme);
        }
    }

    private static boolean isTheme(SentencedText text, int token) {
        char head = text.form(token).charAt(0);
        return Character.isUpperCase(head) || head == '-' || head == '–' || text.is(token, "and");
    }

    private static int number(String form) {
        if (form.length() != 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(form);
        return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
    }

    private @Nullable Integer year() {
        Set<Integer> years = new HashSet<>();
        setIn.forEach(theme -> years.add(numbered.getOrDefault(theme, 0)));
        years.remove(0);
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
