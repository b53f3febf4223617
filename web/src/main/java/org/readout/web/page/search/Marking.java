package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Folding;
import org.readout.model.Span;

/** Marks in a text the words that were asked for, folded: "Dường" is marked for "duong". */
final class Marking {
    private static final int LONGEST = 360;
    private static final int BEFORE = 120;

    private Marking() {}

    /** A word where it stands. */
    record Word(Span span, String folded) {}

    static List<SearchPage.Piece> of(String text, List<String> folded) {
        List<Span> hits =
                words(text).stream()
                        .filter(word -> folded.stream().anyMatch(word.folded()::startsWith))
                        .map(Word::span)
                        .toList();
        int from = 0;
        int to = text.length();
        if (text.length() > LONGEST) {
            from =
                    hits.isEmpty()
                            ? 0
                            : wordStart(text, Math.max(0, hits.getFirst().start() - BEFORE));
            to = wordStart(text, Math.min(text.length(), from + LONGEST));
        }
        List<SearchPage.Piece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? "… " : "", false);
        int at = from;
        for (Span hit : hits) {
            if (hit.start() >= at && hit.end() <= to) {
                add(pieces, text.substring(at, hit.start()), false);
                add(pieces, hit.of(text), true);
                at = hit.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        add(pieces, to < text.length() ? "…" : "", false);
        return pieces;
    }

    private static void add(List<SearchPage.Piece> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new SearchPage.Piece(text, hit));
        }
    }

    private static int wordStart(String text, int near) {
        if (near <= 0 || near >= text.length()) {
            return Math.max(0, near);
        }
        int space = text.lastIndexOf(' ', near);
        return space < near - BEFORE || space < 0 ? near : space + 1;
    }

    /** As the search has them: letters and digits, with the marks on them. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (Word word = next(text, 0); word != null; word = next(text, word.span().end())) {
            words.add(word);
        }
        return words;
    }

    /** The first that begins at {@code from} or behind it; null where none does. */
    static @Nullable Word next(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length() && isInside(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return start == end
                ? null
                : new Word(new Span(start, end), Folding.fold(text.substring(start, end)));
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }
}
