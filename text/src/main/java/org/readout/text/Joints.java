package org.readout.text;

/**
 * The signs that may stand inside a word or a number. Each caller has a letter or digit before the
 * sign.
 */
final class Joints {
    private Joints() {}

    /**
     * Whether an apostrophe joins the letters around it: {@code don't}, {@code d'Affaires}.
     *
     * @param at its first code unit
     * @param last its last: another one only in broken encoding
     */
    static boolean apostropheJoins(String text, int start, int at, int last, int to) {
        return isLetter(text, last + 1, to)
                && isLetter(text, at - 1, to)
                && (!Apostrophes.isPossessive(text, last, to)
                        || Apostrophes.isContracted(text, start, at));
    }

    static boolean signJoins(String text, int start, int at, int to, int sign) {
        return switch (sign) {
            case '-', '‐', '‑', '_', '@' -> isLetter(text, at + 1, to) || isDigit(text, at + 1);
            case ',', ':' -> isDigit(text, at - 1) && isDigit(text, at + 1);
            case '.' -> stopJoins(text, start, at, to);
            case '+' -> isDigit(text, at + 1); // ASEAN+3
            case '&' ->
                    Character.isUpperCase(text.charAt(at - 1))
                            && Character.isUpperCase(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean stopJoins(String text, int start, int at, int to) {
        char next = text.charAt(at + 1);
        if (isDigit(text, at - 1)) {
            return next >= '0' && next <= '9';
        }
        if (!isLetter(text, at + 1, to)) {
            return false;
        }
        int segment = at - segmentStart(text, start, at);
        // U.S, a.m, J.R; then addresses without a scheme; then Ph.D
        return segment == 1
                || Character.isLowerCase(next)
                || segment == 2 && (at + 2 >= to || !Glyph.of(text.codePointAt(at + 2)).isInWord());
    }

    private static int segmentStart(String text, int start, int at) {
        int from = at;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isLetter(String text, int at, int to) {
        return at < to && Glyph.of(text.codePointAt(at)) == Glyph.LETTER;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
