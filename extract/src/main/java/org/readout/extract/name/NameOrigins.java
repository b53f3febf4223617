package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.model.CountryCode;
import org.readout.model.Folding;

/**
 * What a name, or the courtesy before it, tells of the states it is usual in. A weak sign, used
 * only to choose between the states that a text speaks of. Loaded once, then only read.
 */
final class NameOrigins {
    private final Map<String, Set<CountryCode>> words = new HashMap<>();
    private final Map<String, Set<CountryCode>> endings = new HashMap<>();
    private final Map<String, Set<CountryCode>> beginnings = new HashMap<>();
    private final Map<Character, Set<CountryCode>> letters = new HashMap<>();
    private final Map<String, Set<CountryCode>> courtesies = new HashMap<>();

    NameOrigins(Lexicons lexicons) {
        for (Row row :
                lexicons.rows(
                        NameOrigins.class, "name-origins.en.tsv", "kind", "forms", "countries")) {
            List<CountryCode> countries = codes(row.cell(2));
            for (String form : row.cell(1).split(" ")) {
                String folded = Folding.fold(form).replace("'", "").replace("-", "");
                switch (row.cell(0)) {
                    case "word" -> add(words, folded, countries);
                    case "ending" -> add(endings, folded, countries);
                    case "beginning" -> add(beginnings, folded, countries);
                    default -> add(letters, Character.toLowerCase(form.charAt(0)), countries);
                }
            }
        }
        for (Row row :
                lexicons.rows(NameOrigins.class, "courtesies.en.tsv", "courtesies", "countries")) {
            for (String courtesy : row.cell(0).split("\\|")) {
                add(courtesies, courtesy, codes(row.cell(1)));
            }
        }
    }

    private static List<CountryCode> codes(String cell) {
        List<CountryCode> codes = new ArrayList<>();
        for (String code : cell.split(" ")) {
            codes.add(new CountryCode(code));
        }
        return codes;
    }

    private static <K> void add(Map<K, Set<CountryCode>> to, K form, List<CountryCode> countries) {
        to.computeIfAbsent(form, key -> new TreeSet<>()).addAll(countries);
    }

    /**
     * How usual the name is in each state, as far as it tells; 1 for a word that only one state
     * uses.
     */
    Map<CountryCode, Double> of(List<String> folded, String written) {
        Map<CountryCode, Double> scores = new HashMap<>();
        for (int at = 0; at < folded.size(); at++) {
            String word = folded.get(at);
            // given names end as they like in many languages
            double part = at == folded.size() - 1 ? 1 : 0.35;
            count(scores, words.get(word), 1);
            for (int size = Math.min(7, word.length() - 2); size > 1; size--) {
                Set<CountryCode> with = endings.get(word.substring(word.length() - size));
                if (with != null) {
                    count(scores, with, 0.4 * size * part);
                    break;
                }
            }
            for (int size = Math.min(5, word.length() - 1); size > 1; size--) {
                count(scores, beginnings.get(word.substring(0, size)), 0.5);
            }
        }
        String lower = written.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                count(scores, letters.get(lower.charAt(i)), 0.8);
            }
        }
        return scores;
    }

    /** The states that use the courtesy. */
    Set<CountryCode> ofCourtesy(String phrase) {
        return courtesies.getOrDefault(phrase, Set.of());
    }

    private static void count(
            Map<CountryCode, Double> scores,
            java.util.@org.jspecify.annotations.Nullable Set<CountryCode> countries,
            double weight) {
        if (countries != null) {
            double each = weight / (1 + 0.08 * (countries.size() - 1));
            countries.forEach(country -> scores.merge(country, each, Double::sum));
        }
    }
}
