package org.readout.text;

/** What a page is furnished with: menus, buttons, labels, symbols. */
final class Furniture {
    private Furniture() {}

    /** Parts between bars, arrows or wide gaps, none of them long. */
    static boolean isMenu(Page page, int index) {
        Traits traits = page.traits(index);
        Piece piece = page.pieces.get(index);
        if (traits.isProse() && traits.separators() < 3 || piece.item && traits.separators() == 0) {
            return false;
        }
        int parts = traits.separators() + traits.wideGaps();
        boolean small = traits.words() <= 7 * (parts + 1);
        return parts >= 2 && small
                || traits.separators() == 1 && traits.words() <= 8
                || hasButtons(page, piece, traits.words());
    }

    /** Buttons and hashtags: {@code [Print] [Mail]}, {@code #trade #talks}. */
    private static boolean hasButtons(Page page, Piece piece, int words) {
        int brackets = 0;
        for (int token = piece.first; token < piece.end; token++) {
            brackets += page.tokens.isMark(token, '[') || page.tokens.isMark(token, '#') ? 1 : 0;
        }
        return brackets >= 2 && words <= 6 * brackets
                || brackets == 1
                        && page.tokens.isMark(piece.first, '[')
                        && page.tokens.isMark(piece.end - 1, ']')
                        && words <= 12;
    }

    /** {@code *** Ada Berg, at the harbour ***}: what stands between two rulers. */
    static boolean isRuled(Page page, int index) {
        Piece piece = page.pieces.get(index);
        String head = page.tokens.form(piece.first);
        return piece.end - piece.first >= 3
                && head.length() > 1
                && !page.tokens.has(piece.first, Marks.WORD)
                && head.charAt(0) != '.'
                && head.equals(page.tokens.form(piece.end - 1));
    }

    /**
     * {@code AGENCY SHOP: Mugs and maps}: a label in capitals before a few words that are no
     * sentence.
     */
    static boolean isLabelled(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        if (traits.isProse() || page.isBeforeReport(index) || traits.words() > 14 || piece.item) {
            return false;
        }
        for (int token = piece.first; token < Math.min(piece.end - 1, piece.first + 4); token++) {
            if (page.tokens.isMark(token, ':')
                    || page.tokens.form(token).equals("—") && token > piece.first) {
                return token > piece.first && page.tokens.has(piece.first, Marks.ALL_CAPS);
            }
            if (!page.tokens.has(token, Marks.ALL_CAPS)) {
                return false;
            }
        }
        return false;
    }

    /** Icon fonts leave the names of their symbols: {@code exit_to_app}. */
    static boolean isSymbolName(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        if (traits.words() > 3 || traits.isProse()) {
            return false;
        }
        for (int token = piece.first; token < piece.end; token++) {
            if (page.tokens.form(token).indexOf('_') > 0) {
                return true;
            }
        }
        return traits.capitalised() == 0
                && traits.timeWords() == 0
                && !piece.item
                && traits.words() == 1;
    }
}
