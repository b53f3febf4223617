package org.readout.text;

/** What a character is to the tokenizer. */
enum Glyph {
    /** White space of any width, line ends included. */
    BLANK,
    /**
     * Not meant to be read: controls, zero-width and private characters, lone surrogates,
     * replacement characters.
     */
    JUNK,
    LETTER,
    DIGIT,
    /** A combining mark: part of the letter before it. */
    ACCENT,
    /** A letter of a script written without blanks between words: a token of its own. */
    IDEOGRAPH,
    SIGN;

    private static final Glyph[] ASCII = new Glyph[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] =
                    c == ' ' || c >= '\t' && c <= '\r'
                            ? BLANK
                            : c < ' ' || c == 127
                                    ? JUNK
                                    : c >= '0' && c <= '9'
                                            ? DIGIT
                                            : Character.isLetter(c) ? LETTER : SIGN;
        }
    }

    static Glyph of(int point) {
        return point < 128 ? ASCII[point] : beyondAscii(point);
    }

    /** Whether a word goes on with it. */
    boolean isInWord() {
        return this == LETTER || this == DIGIT || this == ACCENT;
    }

    private static Glyph beyondAscii(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.LETTER_NUMBER ->
                    LETTER;
            case Character.OTHER_LETTER ->
                    point >= 0x2E80 && isUnspaced(point) ? IDEOGRAPH : LETTER;
            case Character.MODIFIER_LETTER -> Apostrophes.is(point) ? SIGN : LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    isVariationSelector(point) ? JUNK : ACCENT;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    BLANK;
            case Character.CONTROL -> point == 0x85 ? BLANK : JUNK;
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    JUNK;
            default -> point == 0xFFFD || point == 0xFFFC ? JUNK : SIGN;
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isUnspaced(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI, TANGUT, NUSHU, KHITAN_SMALL_SCRIPT -> true;
            default -> false;
        };
    }
}
