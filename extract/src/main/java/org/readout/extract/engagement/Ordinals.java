package org.readout.extract.engagement;

import java.util.List;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * The number a session or summit bears: "the 18th session", "the Twenty-Eighth Meeting", "the next
 * round".
 */
final class Ordinals {
    static final int NONE = 0;
    static final int NEXT = -1;
    static final int PREVIOUS = -2;

    private static final List<String> UNITS =
            List.of(
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
                    "nineteenth",
                    "twentieth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final WordSet FOLLOWING =
            WordSet.of("next", "following", "forthcoming", "upcoming");
    private static final WordSet BEFORE = WordSet.of("previous", "last", "preceding");

    private Ordinals() {}

    /** The ordinal among the tokens {@code first..end}; NONE where there is none. */
    static int among(SentencedText text, int first, int end) {
        for (int at = first; at < end; at++) {
            int ordinal = of(text.folded(at));
            if (ordinal != NONE) {
                return ordinal;
            }
        }
        return NONE;
    }

    static int of(String word) {
        if (FOLLOWING.contains(word)) {
            return NEXT;
        }
        if (BEFORE.contains(word)) {
            return PREVIOUS;
        }
        int unit = UNITS.indexOf(word);
        if (unit >= 0) {
            return unit + 1;
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            int tens = TENS.indexOf(word.substring(0, hyphen));
            int ones = UNITS.indexOf(word.substring(hyphen + 1));
            return tens >= 0 && ones >= 0 ? (tens + 2) * 10 + ones + 1 : NONE;
        }
        return figures(word);
    }

    private static int figures(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String ending = word.substring(digits);
        boolean ordinal =
                ending.equals("st")
                        || ending.equals("nd")
                        || ending.equals("rd")
                        || ending.equals("th");
        return digits > 0 && digits < 5 && ordinal
                ? Integer.parseInt(word.substring(0, digits))
                : NONE;
    }
}
