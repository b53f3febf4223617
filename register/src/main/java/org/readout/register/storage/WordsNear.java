package org.readout.register.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.resolve.likeness.EditDistance;

/** Which words are written so much alike that one may have been typed for the other. */
public final class WordsNear {
    /** Of shorter ones too many are alike. */
    private static final int SHORTEST = 4;

    private static final int BEGINNING = 3;

    private WordsNear() {}

    /**
     * The beginnings that a word near to this one can have: one letter changed, added, dropped or
     * swapped among the first three, or none. Empty where the word is too short to have any near.
     */
    public static Set<String> beginnings(String word) {
        Set<String> beginnings = new TreeSet<>();
        if (word.length() < SHORTEST) {
            return beginnings;
        }
        Set<Character> letters = new TreeSet<>();
        for (char c = 'a'; c <= 'z'; c++) {
            letters.add(c);
        }
        word.chars().forEach(c -> letters.add((char) c));
        beginnings.add(word.substring(0, BEGINNING));
        for (int i = 0; i < BEGINNING; i++) {
            String before = word.substring(0, i);
            String behind = word.substring(i + 1);
            add(beginnings, before + behind);
            add(beginnings, before + behind.charAt(0) + word.charAt(i) + behind.substring(1));
            for (char letter : letters) {
                add(beginnings, before + letter + behind);
                add(beginnings, before + letter + word.substring(i));
            }
        }
        return beginnings;
    }

    private static void add(Set<String> beginnings, String word) {
        beginnings.add(word.substring(0, BEGINNING));
    }

    /** How many letters may differ. */
    public static int limit(String word) {
        return word.length() < 6 ? 1 : word.length() < 10 ? 2 : 3;
    }

    /** Those that are near, the nearest first; the word itself is not. */
    public static List<String> sorted(String word, Collection<String> words) {
        Set<String> beginnings = beginnings(word);
        int limit = limit(word);
        Map<String, Integer> distances = new TreeMap<>();
        for (String one : words) {
            if (one.length() >= BEGINNING
                    && !one.equals(word)
                    && beginnings.contains(one.substring(0, BEGINNING))) {
                int distance = EditDistance.between(word, one, limit);
                if (distance <= limit) {
                    distances.put(one, distance);
                }
            }
        }
        return distances.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .toList();
    }
}
