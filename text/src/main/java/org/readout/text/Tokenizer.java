package org.readout.text;

/**
 * Cuts text into tokens in one pass. The common case, a word of ASCII letters, is scanned without
 * looking anything up; what is rarer (other scripts, junk inside a word, addresses) leaves that
 * path only where it occurs.
 */
final class Tokenizer {
    /** A longer run of one sign is cut. */
    private static final int LONGEST_RULER = 200;

    private static final int LONGEST_ADDRESS = 2000;

    private final String text;
    private final Tokens tokens;
    private final Markup markup;
    private final WordScanner scanner;
    private int from;
    private int to;

    Tokenizer(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.captured();
        this.markup = new Markup(text);
        this.scanner = new WordScanner(text);
    }

    /** Adds the tokens of one paragraph: no token reaches beyond {@code to}. */
    void tokenize(int from, int to) {
        this.from = from;
        this.to = to;
        int at = from;
        while (at < to) {
            at = text.charAt(at) == ' ' ? at + 1 : next(at);
        }
    }

    /** Adds the token that begins at {@code at}, if one does; returns where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        if (Mojibake.mayBegin(c)) {
            int broken = Mojibake.width(text, at, to);
            if (broken > 0) {
                return decoded(at, broken, Mojibake.point(text, at, broken));
            }
        }
        int point = c;
        if (c >= 0xD800 && c <= 0xDFFF) {
            point = text.codePointAt(at);
        }
        int width = Character.charCount(point);
        return switch (Glyph.of(point)) {
            case BLANK, JUNK, ACCENT -> at + width;
            case LETTER, DIGIT ->
                    point > 0x2000 && JunkGlyphs.isOfDeadScript(point) ? at + width : word(at);
            case IDEOGRAPH -> add(at, at + width);
            case SIGN -> sign(at, point, width);
        };
    }

    /**
     * What begins with a character that {@code width} captured ones stand for: broken encoding, an
     * entity.
     */
    private int decoded(int at, int width, int point) {
        Glyph glyph = Glyph.of(point);
        if (glyph == Glyph.LETTER) {
            return word(at);
        }
        if (glyph != Glyph.SIGN) {
            return at + width;
        }
        int last = tokens.size() - 1;
        boolean possessive =
                Apostrophes.is(point)
                        && last >= 0
                        && tokens.end(last) == at
                        && Apostrophes.isPossessive(text, at + width - 1, to);
        int until = possessive ? at + width + 1 : at + width;
        tokens.add(
                Words.of(Character.toString(point) + text.substring(at + width, until)), at, until);
        return until;
    }

    private int add(int from, int until) {
        tokens.add(Words.of(text, from, until), from, until);
        return until;
    }

    private int sign(int at, int point, int width) {
        int last = tokens.size() - 1;
        if (Apostrophes.is(point)
                && last >= 0
                && tokens.end(last) == at
                && Apostrophes.isPossessive(text, at, to)) {
            return add(at, at + 2);
        }
        int entity = point == '&' ? Entities.width(text, at, to) : 0;
        if (entity > 0) {
            return decoded(at, entity, Entities.point(text, at, entity));
        }
        int markupEnd = markup.end(at, from, to);
        if (markupEnd > at) {
            return markupEnd;
        }
        int until = at + width;
        if ("-=*_#~.".indexOf(point) >= 0) {
            // a ruler or an ellipsis is one sign
            while (until < to && text.charAt(until) == point && until - at < LONGEST_RULER) {
                until++;
            }
        }
        return add(at, until);
    }

    private int word(int from) {
        int address = Addresses.endOf(text, from, Math.min(to, from + LONGEST_ADDRESS));
        if (address > from) {
            return add(from, address);
        }
        Words.Shared word = scanner.scan(from, to);
        tokens.add(word, from, scanner.end());
        return scanner.end();
    }
}
