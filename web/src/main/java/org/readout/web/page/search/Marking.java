package org.readout.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Folding;

/** Marks in a text the words that were asked for, folded: "Dường" is marked for "duong". */
final class Marking {
    private static final int LONGEST = 360;
    private static final int BEFORE = 120;

    private Marking() {}

    static List<SearchPage.Piece> of(String text, List<String> folded) {
        List<int[]> hits = hits(text, folded);
        int from = 0;
        int to = text.length();
        if (text.length() > LONGEST) {
            from = hits.isEmpty() ? 0 : wordStart(text, Math.max(0, hits.getFirst()[0] - BEFORE));
            to = wordStart(text, Math.min(text.length(), from + LONGEST));
        }
        List<SearchPage.Piece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? "… " : "", false);
        int at = from;
        for (int[] hit : hits) {
            if (hit[0] >= at && hit[1] <= to) {
                add(pieces, text.substring(at, hit[0]), false);
                add(pieces, text.substring(hit[0], hit[1]), true);
                at = hit[1];
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

    private static List<int[]> hits(String text, List<String> folded) {
        List<int[]> hits = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c) || from >= 0 && isMark(c);
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                String word = Folding.fold(text.substring(from, i));
                if (folded.stream().anyMatch(word::startsWith)) {
                    hits.add(new int[] {from, i});
                }
                from = -1;
            }
            i += Character.charCount(c);
        }
        return hits;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.COMBINING_SPACING_MARK || type == Character.NON_SPACING_MARK;
    }
}
