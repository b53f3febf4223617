package org.readout.register.sighting;

import org.readout.model.Span;

/** The sentence around a quote, as far as marks and line breaks tell. */
public final class Surroundings {
    private Surroundings() {}

    public static Span sentence(String captured, Span quote) {
        int start = quote.start();
        while (start > 0 && !isBoundary(captured, start - 1)) {
            start--;
        }
        int end = quote.end();
        while (end < captured.length() && !isBoundary(captured, end)) {
            end++;
        }
        return new Span(start, end);
    }

    /** A line break, or a full stop before a space and a capital, behind a word of some length. */
    private static boolean isBoundary(String captured, int at) {
        char c = captured.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        boolean space = at + 1 >= captured.length() || captured.charAt(at + 1) <= ' ';
        return space && (c != '.' || !isAbbreviation(captured, at));
    }

    private static boolean isAbbreviation(String captured, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(captured.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        // "Mr.", "St.", "U.S.": short and capitalised
        return length > 0 && length <= 3 && Character.isUpperCase(captured.charAt(start));
    }
}
