package org.readout.text;

import java.util.Map;
import org.readout.model.Word;

/** The abbreviations of the language and what may follow their full stop. */
final class Abbreviations {
    /** What an abbreviation's full stop can be. */
    enum Kind {
        /** Something always follows: a title, a rank. Its stop never ends a sentence. */
        BEFORE_NAME,
        /** An abbreviation only where a number follows: {@code No. 5}. */
        BEFORE_NUMBER,
        /** May stand last in a sentence: {@code Inc.}, {@code Sept.}, {@code p.m.} */
        ANYWHERE
    }

    private static final Map<String, Kind> KINDS = Lists.pairs("abbreviations.en.tsv", Kind.class);

    private Abbreviations() {}

    /** Whether the full stop at {@code stop} belongs to the word that begins at {@code start}. */
    static boolean takesStop(String text, int start, int stop, int to) {
        int length = stop - start;
        if (length > 9 || stop + 1 < to && text.charAt(stop + 1) == '.') {
            return false;
        }
        char first = text.charAt(start);
        if (length == 1) {
            return Character.isUpperCase(first);
        }
        if (hasInitials(text, start, stop)) {
            return true;
        }
        Word word = Words.of(text, start, stop).word();
        Kind kind = KINDS.get(word.folded());
        return kind != null
                && (kind != Kind.BEFORE_NUMBER || isNumberNext(text, stop + 1, to))
                && (kind != Kind.BEFORE_NAME || word.isCapitalised());
    }

    /**
     * The kind of a word that ends with its full stop; initials and the like may stand anywhere.
     */
    static Kind kindOf(Word word) {
        String folded = word.folded();
        return KINDS.getOrDefault(folded.substring(0, folded.length() - 1), Kind.ANYWHERE);
    }

    /** Single letters with stops between them: {@code U.S}, {@code p.m}, {@code a.i}. */
    private static boolean hasInitials(String text, int start, int stop) {
        return stop - start >= 3
                && text.charAt(stop - 2) == '.'
                && Character.isLetter(text.charAt(stop - 1));
    }

    private static boolean isNumberNext(String text, int from, int to) {
        int at = from;
        while (at < to && at < from + 3 && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < to && Character.isDigit(text.charAt(at));
    }
}
