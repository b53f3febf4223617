package org.readout.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;

/**
 * Cuts a very long text into parts that are read one after another, so that reading needs memory
 * for a part and not for the whole: every token costs some forty bytes while it is read. No report
 * is so long; what is (a year's archive in one file, a book) is a row of texts anyway.
 */
final class Parts {
    /** The longest text that is read at once, in UTF-16 code units: some 150,000 words. */
    static final int LONGEST = 1 << 20;

    /** How far back from the longest a good place for the cut is looked for. */
    private static final int REACH = 1 << 16;

    private final String captured;

    private Parts(String captured) {
        this.captured = captured;
    }

    /** The parts in order; they touch and cover the whole. */
    static List<Span> of(String captured) {
        return new Parts(captured).cut();
    }

    private List<Span> cut() {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        while (captured.length() - start > LONGEST) {
            int end = cutBefore(start + LONGEST);
            parts.add(new Span(start, end));
            start = end;
        }
        parts.add(new Span(start, captured.length()));
        return parts;
    }

    /** The last place before {@code limit} where a paragraph, a line, a sentence or a word ends. */
    private int cutBefore(int limit) {
        for (String end : List.of("\n\n", "\n", ". ", " ")) {
            int at = captured.lastIndexOf(end, limit - end.length());
            if (at >= limit - REACH) {
                return at + end.length();
            }
        }
        return Character.isLowSurrogate(captured.charAt(limit)) ? limit - 1 : limit;
    }
}
