package org.readout.text;

import java.util.Set;

/** Apostrophes in their typographic forms, and what they join. */
final class Apostrophes {
    /** Pronouns whose 's is a verb, not a possessive: these stay whole. */
    private static final Set<String> CONTRACTED =
            Set.of(
                    "it", "he", "she", "that", "there", "here", "what", "where", "who", "how",
                    "when", "why", "let");

    private Apostrophes() {}

    static boolean is(int point) {
        return point == '\''
                || point == '’'
                || point == '‘'
                || point == 'ʼ'
                || point == 'ʻ'
                || point == '＇';
    }

    /** Whether an s that ends its word follows the apostrophe at {@code at}: a possessive. */
    static boolean isPossessive(String text, int at, int to) {
        return at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !Glyph.of(text.codePointAt(at + 2)).isInWord());
    }

    /** Whether the word before an 's is contracted with it ("it's"). */
    static boolean isContracted(String text, int start, int end) {
        return end - start <= 5 && CONTRACTED.contains(Words.of(text, start, end).word().folded());
    }
}
