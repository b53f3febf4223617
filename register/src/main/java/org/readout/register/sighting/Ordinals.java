package org.readout.register.sighting;

import java.util.List;
import java.util.Set;
import org.readout.resolve.likeness.FoldedWords;

/** Which one of its series a session is: "the sixth summit", "27th meeting of the committee". */
final class Ordinals {
    private static final List<String> ONES =
            List.of(
                    "",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth");
    private static final List<String> TENS =
            List.of("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth");
    private static final List<String> TENS_HEADS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy");
    private static final Set<String> SERIES =
            Set.of(
                    "session",
                    "meeting",
                    "summit",
                    "round",
                    "edition",
                    "conference",
                    "forum",
                    "dialogue",
                    "consultations",
                    "committee",
                    "commission",
                    "council",
                    "talks",
                    "congress",
                    "assembly");

    /** How many words may stand between the ordinal and its noun. */
    private static final int REACH = 4;

    private Ordinals() {}

    /** 0 where the words name none. */
    static int in(String quote) {
        List<String> words = FoldedWords.of(quote);
        for (int i = 0; i < words.size(); i++) {
            int ordinal = at(words, i);
            if (ordinal > 0 && meetsSeries(words, i + 1)) {
                return ordinal;
            }
        }
        return 0;
    }

    private static boolean meetsSeries(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
            if (SERIES.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static int at(List<String> words, int at) {
        String word = words.get(at);
        int ones = ONES.indexOf(word);
        if (ones > 0) {
            int tens = at == 0 ? -1 : TENS_HEADS.indexOf(words.get(at - 1));
            return ones < 10 && tens >= 0 ? (tens + 2) * 10 + ones : ones;
        }
        int tens = TENS.indexOf(word);
        return tens >= 0 ? (tens + 2) * 10 : digits(word);
    }

    private static int digits(String word) {
        int end = word.length() - 2;
        if (end < 1 || end > 3 || !Set.of("st", "nd", "rd", "th").contains(word.substring(end))) {
            return 0;
        }
        for (int i = 0; i < end; i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(word, 0, end, 10);
    }
}
