package org.readout.text;

/** How the words below a picture give themselves away. */
final class Captions {
    private Captions() {}

    /**
     * A row of a table, as pages without style show a picture and its caption, or an image's
     * markup.
     */
    static boolean isTableRow(Page page, int index) {
        Piece piece = page.pieces.get(index);
        String text = page.tokens.captured();
        if (piece.first == piece.end) {
            return text.startsWith("![", piece.start) || text.startsWith("[", piece.start);
        }
        return text.charAt(piece.start) == '|' && text.charAt(piece.limit - 1) == '|'
                || text.startsWith("![", piece.start) && page.traits(index).words() < 3;
    }

    /** {@code (left)}, {@code (R)}: only a caption tells who stands where. */
    static boolean namesSides(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        for (int token = piece.first + 1; token + 1 < piece.end; token++) {
            if (!tokens.has(token, Marks.SIDE)) {
                continue;
            }
            if (tokens.isMark(token - 1, '(') && isSide(tokens, token, piece.end)) {
                return true;
            }
            boolean between = tokens.isMark(token - 1, ',') && tokens.isMark(token + 1, ',');
            if (between && (tokens.is(token, "left") || tokens.is(token, "right"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSide(Tokens tokens, int token, int end) {
        String form = tokens.form(token);
        boolean closes = tokens.isMark(token + 1, ')') || tokens.isMark(token + 1, ',');
        return switch (form) {
            case "left", "right", "centre", "center", "L", "R", "C" -> closes;
            case "second", "third", "front", "far", "first" ->
                    token + 2 < end
                            && (tokens.is(token + 1, "left")
                                    || tokens.is(token + 1, "right")
                                    || tokens.is(token + 1, "from"));
            default -> false;
        };
    }

    static boolean endsWithCredit(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Tokens tokens = page.tokens;
        int from = Math.max(piece.first + 1, piece.end - 9);
        for (int token = from; token < piece.end; token++) {
            if (tokens.has(token, Marks.CREDIT) && tokens.has(token, Marks.WORD)) {
                boolean labelled = tokens.isMark(token + 1, ':') || tokens.is(token + 1, "by");
                boolean bracketed = tokens.isMark(token - 1, '(') || tokens.isMark(token - 1, '[');
                boolean credited = token == piece.end - 1 && tokens.has(token, Marks.CAPITALISED);
                if (labelled && (bracketed || opensCredit(tokens, token))
                        || credited
                        || bracketed && labelled) {
                    return true;
                }
            }
            if (tokens.isMark(token, '©') && page.traits(index).words() > 6) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensCredit(Tokens tokens, int token) {
        return !tokens.has(token - 1, Marks.WORD)
                || tokens.form(token - 1).endsWith(".")
                || tokens.has(token, Marks.CAPITALISED);
    }
}
