package org.readout.text;

/** Lines that tell how to reach whoever runs the page. */
final class Contacts {
    /**
     * A sentence this long is judged as prose: an address in it does not make it a contact line.
     * Words.
     */
    private static final int SENTENCE = 14;

    /** A paragraph this long is report even with a telephone number in it. Words. */
    private static final int PARAGRAPH = 40;

    private Contacts() {}

    static boolean isContact(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        boolean prose = traits.isProse() && traits.words() > SENTENCE;
        if (prose && traits.words() > PARAGRAPH) {
            return false;
        }
        for (int token = piece.first; token < piece.end; token++) {
            boolean address = page.tokens.has(token, Marks.ADDRESS);
            if (!prose && address || isTelephone(page.tokens, token, piece.end)) {
                return true;
            }
        }
        return false;
    }

    /** Seven digits and more in groups, or an international prefix. */
    private static boolean isTelephone(Tokens tokens, int token, int end) {
        if (!tokens.has(token, Marks.NUMBER)
                || tokens.form(token).indexOf(',') > 0
                || tokens.form(token).indexOf('.') > 0) {
            return false;
        }
        int digits = 0;
        int groups = 0;
        for (int at = token; at < end && at < token + 6; at++) {
            String form = tokens.form(at);
            if (tokens.has(at, Marks.NUMBER) && form.indexOf(':') < 0 && form.indexOf(',') < 0) {
                digits += (int) form.chars().filter(Character::isDigit).count();
                groups++;
            } else if (!form.equals("(") && !form.equals(")")) {
                break;
            }
        }
        return digits >= 8 && groups >= 3
                || digits >= 7 && groups == 1 && tokens.form(token).indexOf('-') > 0 && digits != 8
                || groups == 2 && digits >= 9;
    }
}
