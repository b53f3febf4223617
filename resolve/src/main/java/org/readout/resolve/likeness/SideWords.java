package org.readout.resolve.likeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that name a side: its country's name and its people's, which begin alike; a body's words.
 */
public final class SideWords {
    /** Letters that the names of a country and of its people share. */
    private static final int SHARED = 4;

    private static final Map<String, Set<String>> BEGINNINGS = new ConcurrentHashMap<>();

    private SideWords() {}

    /**
     * @param side a country's code or {@code org:NAME}; empty for none
     */
    public static boolean isOf(String word, String side) {
        if (side.startsWith("org:")) {
            return FoldedWords.of(side.substring(4)).contains(word);
        }
        if (side.length() != 2) {
            return false;
        }
        Set<String> beginnings = BEGINNINGS.computeIfAbsent(side, SideWords::beginnings);
        return beginnings.contains(word)
                || word.length() >= SHARED && beginnings.contains(word.substring(0, SHARED));
    }

    private static Set<String> beginnings(String side) {
        Set<String> beginnings = new HashSet<>();
        String country = Locale.of("", side).getDisplayCountry(Locale.ENGLISH);
        for (String part : FoldedWords.of(country)) {
            if (!PlainWords.isFunction(part)) {
                beginnings.add(part.length() > SHARED ? part.substring(0, SHARED) : part);
            }
        }
        return Set.copyOf(beginnings);
    }
}
