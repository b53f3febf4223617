package org.readout.text;

/**
 * How items of a list begin: a bullet, {@code 1.}, {@code (a)}, {@code iv)}, followed by a blank.
 */
final class ListItems {
    private static final String BULLETS = "•*-–—·▪■●○◦►▶‣⁃+";

    private ListItems() {}

    /**
     * The code unit after the marker that begins at {@code start}; {@code start} where there is
     * none.
     */
    static int markerEnd(String text, int start, int end) {
        if (start >= end) {
            return start;
        }
        int at = start;
        char c = text.charAt(at);
        int broken = Mojibake.mayBegin(c) ? Mojibake.width(text, start, end) : 0;
        if (broken > 0 && BULLETS.indexOf(Mojibake.point(text, start, broken)) >= 0) {
            at += broken;
        } else if (BULLETS.indexOf(c) >= 0) {
            at++;
        } else {
            boolean bracket = c == '(';
            at += bracket ? 1 : 0;
            int label = at;
            while (at < end && at - label < 4 && isLabel(text.charAt(at))) {
                at++;
            }
            boolean closes =
                    at < end && (text.charAt(at) == ')' || !bracket && text.charAt(at) == '.');
            if (at == label || !closes || !isLabel(text, label, at)) {
                return start;
            }
            at++;
        }
        return at < end && Glyph.of(text.charAt(at)) == Glyph.BLANK ? at : start;
    }

    /** What sort of marker begins at {@code start}: items of one list have one sort. */
    static char sort(String text, int start) {
        char c = text.charAt(start);
        boolean bracket = c == '(';
        char label = bracket ? text.charAt(start + 1) : c;
        if (label >= '0' && label <= '9') {
            return bracket ? '2' : '1';
        }
        if (label >= 'a' && label <= 'z') {
            return bracket ? 'b' : 'a';
        }
        return c;
    }

    private static boolean isLabel(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    /** A number of one or two digits, a single letter, or a small roman number. */
    private static boolean isLabel(String text, int from, int to) {
        if (to - from == 1) {
            return true;
        }
        boolean digits = true;
        boolean roman = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digits &= c >= '0' && c <= '9';
            roman &= c == 'i' || c == 'v' || c == 'x';
        }
        return digits && to - from == 2 || roman;
    }
}
