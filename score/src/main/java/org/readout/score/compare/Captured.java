package org.readout.score.compare;

import java.util.Comparator;
import java.util.List;

/**
 * The captured text with white space evened out, for asking whether words stand in it, and in its
 * report or its noise.
 */
final class Captured {
    private final String flat;
    private final String report;
    private final List<String> noise;

    /**
     * @param noise gold's: strings that belong to the page and not to the report
     */
    Captured(String text, List<String> noise) {
        this.flat = evened(text);
        this.noise = noise.stream().map(Captured::evened).toList();
        String rest = flat;
        List<String> longestFirst =
                noise.stream()
                        .sorted(
                                Comparator.comparingInt(
                                        (String n) -> -n.codePointCount(0, n.length())))
                        .map(Captured::evened)
                        .toList();
        for (String part : longestFirst) {
            rest = rest.replace(part, " ");
        }
        this.report = rest;
    }

    boolean has(String quote) {
        return !quote.isEmpty() && flat.contains(evened(quote));
    }

    /** Whether a quote stands in the noise only. */
    boolean isNoise(String quote) {
        String evened = evened(quote);
        return !report.contains(evened) && noise.stream().anyMatch(part -> part.contains(evened));
    }

    /** With one blank for each run of white space, and none at the ends. */
    static String evened(String text) {
        StringBuilder evened = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                pending = !evened.isEmpty();
            } else {
                if (pending) {
                    evened.append(' ');
                    pending = false;
                }
                evened.append(c);
            }
        }
        return evened.toString();
    }
}
