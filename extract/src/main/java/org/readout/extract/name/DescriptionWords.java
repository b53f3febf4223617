package org.readout.extract.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.lexicon.WordSet;

/**
 * Which words call the holder of which office: "leader", "envoy", "top diplomat". Loaded once, then
 * only read.
 */
final class DescriptionWords {
    /** What officials are called; no office bears such a name. */
    private static final WordSet EPITHETS =
            WordSet.of(
                    "leader",
                    "top leader",
                    "top diplomat",
                    "chief diplomat",
                    "head of diplomacy",
                    "chief of diplomacy",
                    "diplomacy chief",
                    "diplomat",
                    "party chief",
                    "party leader",
                    "envoy",
                    "ruler",
                    "monarch",
                    "chief");

    /** More words that describe and never name an office. */
    private static final WordSet VAGUE = WordSet.of("party head", "official", "lawmaker");

    private final Map<String, Set<String>> offices = new HashMap<>();

    DescriptionWords(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(DescriptionWords.class, "descriptions.en.tsv", "word", "nouns")) {
            offices.put(row.cell(0), Set.of(row.cell(1).split("\\|")));
        }
    }

    /** Whether the word can call one whose office has the noun. */
    boolean fits(String word, String noun) {
        Set<String> nouns = offices.get(word);
        return word.equals(noun) || nouns != null && nouns.contains(noun);
    }

    /** Whether people are called so, but no office is: "top diplomat", "ruler". */
    static boolean isEpithet(String word) {
        return EPITHETS.contains(word);
    }

    /** Whether the word names an office: "President" does, "leader" does not. */
    boolean names(String word) {
        return !isEpithet(word) && !VAGUE.contains(word);
    }
}
