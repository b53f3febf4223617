package org.readout.export.table;

/**
 * Text measured in the cells of a screen: a Chinese character takes two, a combining mark none.
 * Captured text is not to be trusted with a terminal: what would steer it (escape codes, direction
 * overrides) is left out.
 */
final class Cells {
    private static final String ELLIPSIS = "…";

    private Cells() {}

    /** On one line: white space as single spaces, nothing that steers the terminal. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!steers(letter)) {
                out.appendCodePoint(letter);
            }
        }
        return out.toString().stripTrailing();
    }

    static int width(String text) {
        int cells = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            cells += width(letter);
            at += Character.charCount(letter);
        }
        return cells;
    }

    /**
     * The text, cut at a word and ended with an ellipsis where it takes more than {@code cells}.
     */
    static String fit(String text, int cells) {
        if (width(text) <= cells) {
            return text;
        }
        int end = endWithin(text, Math.max(0, cells - 1));
        int blank = text.lastIndexOf(' ', end);
        // a cut inside a word is better than a line left half empty
        int cut = blank > end * 3 / 4 ? blank : end;
        return text.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /** The text with blanks after it up to {@code cells}. */
    static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - width(text)));
    }

    /** How many code units of the text fit into {@code cells}. */
    static int endWithin(String text, int cells) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            used += width(letter);
            if (used > cells) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean steers(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static int width(int letter) {
        if (letter < 0x300) {
            return 1;
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(letter) ? 2 : 1;
    }

    /** East Asian Width "wide" and "fullwidth" by blocks, and the pictographs. */
    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x1F300 && letter <= 0x1FAFF
                || letter >= 0x20000 && letter <= 0x3FFFD;
    }
}
