package org.readout.score.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How alike two names of persons or places are. */
public final class NameLikeness {
    /** From here on two names count as one. */
    public static final double SAME = 0.9;

    private static final double ALIAS = 0.95;
    private static final double WITHIN = 0.9;

    /** A record's name may have this many words more than gold's: more is a clause, no name. */
    private static final int MOST_WORDS_MORE = 2;

    private static final Set<String> HONORIFICS =
            Set.of("mr", "ms", "mrs", "dr", "he", "sir", "president", "minister");

    private NameLikeness() {}

    public static double of(String gold, String got) {
        return of(gold, List.of(), got);
    }

    /**
     * 1 for the same name, 0.95 for one of gold's aliases, 0.9 where the words of one are within
     * the other's, else 0. Honorifics do not count.
     */
    public static double of(String gold, List<String> goldAliases, String got) {
        List<String> goldWords = withoutHonorifics(gold);
        List<String> gotWords = withoutHonorifics(got);
        if (goldWords.isEmpty() || gotWords.isEmpty()) {
            return 0;
        }
        if (goldWords.equals(gotWords)
                || String.join("", goldWords).equals(String.join("", gotWords))) {
            return 1;
        }
        List<String> allGotWords = Words.of(got);
        if (goldAliases.stream().anyMatch(alias -> Words.of(alias).equals(allGotWords))) {
            return ALIAS;
        }
        Set<String> goldSet = new HashSet<>(goldWords);
        Set<String> gotSet = new HashSet<>(gotWords);
        boolean within = goldSet.containsAll(gotSet) || gotSet.containsAll(goldSet);
        return within && gotWords.size() <= goldWords.size() + MOST_WORDS_MORE ? WITHIN : 0;
    }

    private static List<String> withoutHonorifics(String name) {
        return Words.of(name).stream().filter(word -> !HONORIFICS.contains(word)).toList();
    }
}
