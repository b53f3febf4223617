package org.readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages of a page. A blank line always ends one. A line end inside a stanza (lines without a blank one
 * between them) ends one too, unless the stanza is hard-wrapped: there a line end is a blank wherever the next line's
 * first word would not have fitted on the line before.
 */
final class Paragraphs {
    /** Wider text is not wrapped by hand or by a mail program: each of its lines is a paragraph. */
    private static final int WIDEST_WRAP = 132;

    private static final int NARROWEST_WRAP = 40;

    /** Wrapping leaves a ragged edge where a word is kept together with the next: columns of tolerance. */
    private static final int RAGGED = 4;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    /** A line without its blanks: from {@code start} to {@code end}, after {@code indent} columns. */
    private record Line(int start, int end, int indent, boolean opensStanza) {
        int width() {
            return indent + end - start;
        }
    }

    /** Where a passage lies. */
    record Range(int start, int end, boolean opensStanza) {}

    private Paragraphs(String text) {
        this.text = text;
    }

    static List<Range> of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.readLines();
        return paragraphs.join();
    }

    private void readLines() {
        boolean opens = true;
        int from = 0;
        while (from < text.length()) {
            int to = lineEnd(from);
            int start = from;
            while (start < to && Glyph.of(text.charAt(start)) == Glyph.BLANK) {
                start++;
            }
            int end = to;
            while (end > start && Glyph.of(text.charAt(end - 1)) == Glyph.BLANK) {
                end--;
            }
            if (end > start) {
                lines.add(new Line(start, end, start - from, opens));
            }
            opens = end == start;
            from = to < text.length() && text.charAt(to) == '\r' && to + 1 < text.length() && text.charAt(to + 1) == '\n'
                    ? to + 2
                    : to + 1;
        }
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private List<Range> join() {
        List<Range> passages = new ArrayList<>();
        int first = 0;
        while (first < lines.size()) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).opensStanza()) {
                end++;
            }
            joinStanza(first, end, passages);
            first = end;
        }
        return passages;
    }

    private void joinStanza(int first, int end, List<Range> passages) {
        int width = wrapWidth(first, end);
        int from = first;
        for (int next = first + 1; next <= end; next++) {
            if (next == end || !isWrapped(lines.get(next - 1), lines.get(next), width)) {
                Line head = lines.get(from);
                passages.add(new Range(head.start(), lines.get(next - 1).end(), head.opensStanza()));
                from = next;
            }
        }
    }

    /** The column at which the stanza's lines were wrapped; 0 where they were not. */
    private int wrapWidth(int first, int end) {
        int width = 0;
        for (int i = first; i < end; i++) {
            width = Math.max(width, lines.get(i).width());
        }
        return width >= NARROWEST_WRAP && width <= WIDEST_WRAP ? width : 0;
    }

    private boolean isWrapped(Line line, Line next, int width) {
        if (width == 0 || isItem(next)) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && Glyph.of(text.charAt(word)) != Glyph.BLANK) {
            word++;
        }
        return line.width() + 1 + word - next.start() > width - RAGGED;
    }

    /** Whether the line begins with a bullet or a number of its own. */
    private boolean isItem(Line line) {
        return ListItems.markerEnd(text, line.start(), line.end()) > line.start();
    }
}
