package org.readout.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages of a page. A blank line always ends one. A line end inside a stanza (lines
 * without a blank one between them) ends one too, unless the page is hard-wrapped: there a line end
 * is a blank wherever the next line's first word would not have fitted on the line before. Whether
 * it is, the page's lines tell together: pages with a paragraph a line have wide lines and short
 * ones, a wrapped page has most of its lines full to one column.
 */
final class Paragraphs {
    /** Wider text is not wrapped by hand or by a mail program: each of its lines is a paragraph. */
    private static final int WIDEST_WRAP = 132;

    private static final int NARROWEST_WRAP = 40;

    /**
     * Mail and plain-text releases are not wider; a page of a few lines is taken for wrapped only
     * up to here.
     */
    private static final int WIDEST_MAIL = 100;

    /**
     * Wrapping leaves a ragged edge where a word is kept together with the next: columns of
     * tolerance.
     */
    private static final int RAGGED = 4;

    /** An address can't be broken, so that a line with one may be wider than the column. */
    private static final int LONGEST_WORD = 40;

    /** A page is not wrapped where more than one line in this many is wide. */
    private static final int MOST_WIDE = 6;

    private static final String STOPS = ".!?:;”\"";

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line without its blanks: from {@code start} to {@code end}, after {@code indent} columns.
     */
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
            from =
                    to < text.length()
                                    && text.charAt(to) == '\r'
                                    && to + 1 < text.length()
                                    && text.charAt(to + 1) == '\n'
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
        int column = wrapColumn();
        int first = 0;
        while (first < lines.size()) {
            int end = first + 1;
            while (end < lines.size() && !lines.get(end).opensStanza()) {
                end++;
            }
            joinStanza(first, end, column, passages);
            first = end;
        }
        return passages;
    }

    private void joinStanza(int first, int end, int column, List<Range> passages) {
        int from = first;
        for (int next = first + 1; next <= end; next++) {
            if (next == end
                    || !isWrapped(lines.get(next - 1), lines.get(next), column, end - first)) {
                Line head = lines.get(from);
                passages.add(
                        new Range(head.start(), lines.get(next - 1).end(), head.opensStanza()));
                from = next;
            }
        }
    }

    /** The column at which the page's lines were wrapped; 0 where they were not. */
    private int wrapColumn() {
        int column = 0;
        int wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.width() > WIDEST_WRAP) {
                wide += isWide(line) ? 1 : 0;
            } else if (goesOn(i)) {
                column = Math.max(column, line.width());
            }
        }
        if (column < NARROWEST_WRAP || MOST_WIDE * wide > lines.size()) {
            return 0;
        }
        return isFilled(column) ? column : 0;
    }

    /** Whether most lines that come near the column are full to it; short ones tell nothing. */
    private boolean isFilled(int column) {
        int near = 0;
        int full = 0;
        for (int i = 0; i < lines.size(); i++) {
            int width = lines.get(i).width();
            if (goesOn(i) && width <= column && 4 * width >= 3 * column) {
                near++;
                full += isFull(lines.get(i), lines.get(i + 1), column) ? 1 : 0;
            }
        }
        return near >= 4 && 5 * full >= 3 * near
                || near >= 2 && full == near && column <= WIDEST_MAIL;
    }

    /** Whether a line of the same stanza, one without a bullet, follows. */
    private boolean goesOn(int index) {
        return index + 1 < lines.size()
                && !lines.get(index + 1).opensStanza()
                && !isItem(lines.get(index + 1));
    }

    /** Whether a line beyond the column is more than an address that could not be broken. */
    private boolean isWide(Line line) {
        int at = line.start() + WIDEST_WRAP - line.indent();
        int from = Math.max(line.start(), at);
        while (from > line.start() && Glyph.of(text.charAt(from - 1)) != Glyph.BLANK) {
            from--;
        }
        int to = Math.max(line.start(), at);
        while (to < line.end() && Glyph.of(text.charAt(to)) != Glyph.BLANK) {
            to++;
        }
        return to - from < LONGEST_WORD || line.end() - to > WIDEST_WRAP / 2;
    }

    private int longestWord(Line line) {
        int longest = 0;
        int from = line.start();
        for (int i = line.start(); i <= line.end() && longest < LONGEST_WORD; i++) {
            if (i == line.end() || Glyph.of(text.charAt(i)) == Glyph.BLANK) {
                longest = Math.max(longest, i - from);
                from = i + 1;
            }
        }
        return longest;
    }

    private boolean isWrapped(Line line, Line next, int column, int stanzaLines) {
        if (column == 0 || isItem(next)) {
            return false;
        }
        if (isFull(line, next, column - RAGGED)) {
            return true;
        }
        // a reflowed or edited line is shorter than it might be; an unfinished sentence tells that
        // it goes on
        boolean unfinished = STOPS.indexOf(text.charAt(line.end() - 1)) < 0;
        boolean goesOn = Character.isLowerCase(text.charAt(next.start())) || stanzaLines >= 3;
        return unfinished
                && goesOn
                && (5 * line.width() >= 3 * column || longestWord(next) >= LONGEST_WORD);
    }

    /** Whether the next line's first word would not have fitted on this line. */
    private boolean isFull(Line line, Line next, int column) {
        int word = next.start();
        while (word < next.end() && Glyph.of(text.charAt(word)) != Glyph.BLANK) {
            word++;
        }
        return line.width() + 1 + word - next.start() > column;
    }

    /** Whether the line begins with a bullet or a number of its own. */
    private boolean isItem(Line line) {
        return ListItems.markerEnd(text, line.start(), line.end()) > line.start();
    }
}
