package org.readout.score.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines. */
final class Wrapping {
    private Wrapping() {}

    /** At blanks, and within a word only if it is longer than a line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        int[] rest = text.codePoints().toArray();
        int start = 0;
        while (rest.length - start > width) {
            int end = start + width;
            while (end > start && rest[end] != ' ') {
                end--;
            }
            boolean isLongWord = end == start;
            end = isLongWord ? start + width : end;
            lines.add(new String(rest, start, end - start));
            start = isLongWord ? end : end + 1;
        }
        lines.add(new String(rest, start, rest.length - start));
        return lines;
    }
}
