package org.readout.text;

/**
 * Cuts text into tokens in one pass. The common case, a word of ASCII letters, is scanned without looking anything up;
 * what is rarer (other scripts, junk inside a word, addresses) leaves that path only where it occurs.
 */
final class Tokenizer {
    /** A longer run of letters is no word; cutting it keeps every token small. */
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_ADDRESS = 2000;

    private final String text;
    private final Tokens tokens;
    private final Markup markup;
    private int from;
    private int to;
    private int start;
    /** The code unit after the word's last letter so far. */
    private int end;
    /** Whether the form differs from the captured characters. */
    private boolean dirty;
    private boolean latin;
    private boolean foreign;

    Tokenizer(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.captured();
        this.markup = new Markup(text);
    }

    /** Adds the tokens of one paragraph: no token reaches beyond {@code to}. */
    void tokenize(int from, int to) {
        this.from = from;
        this.to = to;
        int at = from;
        while (at < to) {
            at = next(at);
        }
    }

    /** Adds the token that begins at {@code at}, if one does; returns where to go on. */
    private int next(int at) {
        char c = text.charAt(at);
        if (Mojibake.mayBegin(c)) {
            int broken = Mojibake.width(text, at, to);
            if (broken > 0) {
                return broken(at, broken);
            }
        }
        int point = c;
        if (c >= 0xD800 && c <= 0xDFFF) {
            point = text.codePointAt(at);
        }
        int width = Character.charCount(point);
        return switch (Glyph.of(point)) {
            case BLANK, JUNK, ACCENT -> at + width;
            case LETTER, DIGIT -> point > 0x2000 && JunkGlyphs.isOfDeadScript(point) ? at + width : word(at);
            case IDEOGRAPH -> add(at, at + width);
            case SIGN -> sign(at, point, width);
        };
    }

    /** What begins with a character in broken encoding. */
    private int broken(int at, int width) {
        int point = Mojibake.point(text, at, width);
        Glyph glyph = Glyph.of(point);
        if (glyph == Glyph.LETTER) {
            return word(at);
        }
        if (glyph != Glyph.SIGN) {
            return at + width;
        }
        int last = tokens.size() - 1;
        boolean possessive = Apostrophes.is(point)
                && last >= 0
                && tokens.end(last) == at
                && Apostrophes.isPossessive(text, at + width - 1, to);
        int until = possessive ? at + width + 1 : at + width;
        tokens.add(Words.of(Character.toString(point) + text.substring(at + width, until)), at, until);
        return until;
    }

    private int add(int from, int until) {
        tokens.add(Words.of(text, from, until), from, until);
        return until;
    }

    private int sign(int at, int point, int width) {
        int last = tokens.size() - 1;
        if (Apostrophes.is(point) && last >= 0 && tokens.end(last) == at && Apostrophes.isPossessive(text, at, to)) {
            return add(at, at + 2);
        }
        int markupEnd = markup.end(at, from, to);
        if (markupEnd > at) {
            return markupEnd;
        }
        int until = at + width;
        if ("-=*_#~.".indexOf(point) >= 0) {
            // a ruler or an ellipsis is one sign
            while (until < to && text.charAt(until) == point && until - at < LONGEST_WORD) {
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
        start = from;
        end = from;
        dirty = false;
        latin = false;
        foreign = false;
        int at = from;
        while (at < to && at - start < LONGEST_WORD) {
            int next = continued(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        return dirty || latin && foreign ? addCleaned() : addPlain();
    }

    /** Where the word goes on after the character at {@code at}; {@code at} itself where the word ends before it. */
    private int continued(int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            latin = true;
            return through(at + 1);
        }
        if (c >= '0' && c <= '9') {
            return through(at + 1);
        }
        if (c < 128) {
            return Glyph.of(c) == Glyph.JUNK ? acrossJunk(at) : joined(at, c);
        }
        if (Mojibake.mayBegin(c)) {
            int broken = Mojibake.width(text, at, to);
            if (broken > 0) {
                return acrossBroken(at, broken);
            }
        }
        int point = text.codePointAt(at);
        int width = Character.charCount(point);
        return switch (Glyph.of(point)) {
            case LETTER -> {
                noteScript(point);
                yield through(at + width);
            }
            case DIGIT -> {
                foreign = true;
                yield through(at + width);
            }
            case ACCENT -> through(at + width);
            case JUNK -> acrossJunk(at);
            case SIGN -> joined(at, point);
            case BLANK, IDEOGRAPH -> at;
        };
    }

    /** Notes that the word reaches up to {@code next}. */
    private int through(int next) {
        end = next;
        return next;
    }

    private int acrossBroken(int at, int width) {
        int point = Mojibake.point(text, at, width);
        boolean joins = Apostrophes.is(point)
                && end == at
                && Joints.apostropheJoins(text, start, at, at + width - 1, to);
        if (joins || Glyph.of(point) == Glyph.LETTER) {
            dirty = true;
            if (!joins) {
                noteScript(point);
                end = at + width;
            }
            return at + width;
        }
        return at;
    }

    private void noteScript(int point) {
        boolean isLatin = point < 0x250 || point >= 0x1E00 && point < 0x1F00 || point >= 0xFF21 && point <= 0xFF5A;
        latin |= isLatin;
        foreign |= !isLatin;
    }

    /** Junk belongs to a word where letters stand on both sides of it. */
    private int acrossJunk(int at) {
        int next = at;
        while (next < to && next - at < LONGEST_WORD) {
            int point = text.codePointAt(next);
            Glyph glyph = Glyph.of(point);
            if (glyph.isInWord()) {
                dirty = true;
                return next;
            }
            if (glyph != Glyph.JUNK) {
                break;
            }
            next += Character.charCount(point);
        }
        return at;
    }

    /** Beyond a sign inside the word; {@code at} where the sign does not join what stands on its two sides. */
    private int joined(int at, int sign) {
        if (end != at || at + 1 >= to) {
            return at;
        }
        boolean joins = Apostrophes.is(sign)
                ? Joints.apostropheJoins(text, start, at, at, to)
                : Joints.signJoins(text, start, at, to, sign);
        return joins ? at + 1 : at;
    }

    private int addPlain() {
        int until = end;
        if (until < to && text.charAt(until) == '.' && Abbreviations.takesStop(text, start, until, to)) {
            until++;
            if (until + 1 < to && text.charAt(until) == '-' && Glyph.of(text.charAt(until + 1)) == Glyph.LETTER) {
                return afterAbbreviation(until);
            }
        }
        return add(start, until);
    }

    /** {@code U.S.-Cambodia}: the word goes on behind its abbreviation. */
    private int afterAbbreviation(int hyphen) {
        int begin = start;
        int at = hyphen + 1;
        start = at;
        end = at;
        while (at < to && at - begin < LONGEST_WORD) {
            int next = continued(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        start = begin;
        return dirty || latin && foreign ? addCleaned() : add(begin, end);
    }

    private int addCleaned() {
        StringBuilder form = new StringBuilder(end - start);
        for (int at = start; at < end; ) {
            int broken = Mojibake.mayBegin(text.charAt(at)) ? Mojibake.width(text, at, end) : 0;
            if (broken > 0) {
                form.appendCodePoint(Mojibake.point(text, at, broken));
                at += broken;
                continue;
            }
            int point = text.codePointAt(at);
            Glyph glyph = Glyph.of(point);
            if (glyph != Glyph.JUNK && glyph != Glyph.BLANK) {
                form.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        String cleaned = latin && foreign ? JunkGlyphs.drop(form.toString()) : form.toString();
        tokens.add(Words.of(cleaned), start, end);
        return end;
    }
}
