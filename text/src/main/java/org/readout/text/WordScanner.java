package org.readout.text;

/**
 * Scans one word: letters and digits, the signs that join them, and the junk that got in between.
 * The common case, ASCII letters, touches nothing but the characters.
 */
final class WordScanner {
    /** A longer run of letters is no word; cutting it keeps every token small. */
    private static final int LONGEST_WORD = 200;

    private final String text;
    private int to;
    private int start;

    /** The code unit after the word's last letter so far. */
    private int end;

    /** Whether the form differs from the captured characters. */
    private boolean dirty;

    private boolean latin;
    private boolean foreign;

    WordScanner(String text) {
        this.text = text;
    }

    /** The code unit after the word scanned last. */
    int end() {
        return end;
    }

    /**
     * The word that begins with the letter or digit at {@code from} and ends at {@code limit} or
     * before.
     */
    Words.Shared scan(int from, int limit) {
        to = Math.min(limit, from + LONGEST_WORD);
        start = from;
        dirty = false;
        latin = false;
        foreign = false;
        run(from);
        if (isDirty()) {
            return cleaned();
        }
        if (end < limit
                && text.charAt(end) == '.'
                && Abbreviations.takesStop(text, start, end, limit)) {
            end++;
            if (isCompound(end)) {
                // U.S.-Norway goes on behind its abbreviation
                run(end + 1);
                start = from;
            }
        }
        return isDirty() ? cleaned() : Words.of(text, from, end);
    }

    private boolean isDirty() {
        return dirty || latin && foreign;
    }

    private boolean isCompound(int hyphen) {
        return hyphen + 1 < to
                && text.charAt(hyphen) == '-'
                && Glyph.of(text.charAt(hyphen + 1)) == Glyph.LETTER;
    }

    private void run(int from) {
        start = from;
        end = from;
        int at = from;
        while (at < to && isLatin(text.charAt(at))) {
            at++;
        }
        if (at > from) { // most words are no more than these letters
            latin = true;
            end = at;
        }
        while (at < to) {
            int next = continued(at);
            if (next == at) {
                break;
            }
            at = next;
        }
        if (end == start) {
            // a letter in broken encoding that the limit cuts through
            end = Math.min(to, start + 1);
        }
    }

    /**
     * Where the word goes on after the character at {@code at}; {@code at} itself where the word
     * ends before it.
     */
    private int continued(int at) {
        char c = text.charAt(at);
        if (isLatin(c)) {
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

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Notes that the word reaches up to {@code next}. */
    private int through(int next) {
        end = next;
        return next;
    }

    private int acrossBroken(int at, int width) {
        int point = Mojibake.point(text, at, width);
        boolean joins =
                Apostrophes.is(point)
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
        boolean isLatin =
                point < 0x250
                        || point >= 0x1E00 && point < 0x1F00
                        || point >= 0xFF21 && point <= 0xFF5A;
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

    /**
     * Beyond a sign inside the word; {@code at} where the sign does not join what stands on its two
     * sides.
     */
    private int joined(int at, int sign) {
        if (end != at || at + 1 >= to) {
            return at;
        }
        boolean joins =
                Apostrophes.is(sign)
                        ? Joints.apostropheJoins(text, start, at, at, to)
                        : Joints.signJoins(text, start, at, to, sign);
        return joins ? at + 1 : at;
    }

    private Words.Shared cleaned() {
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
        return Words.of(latin && foreign ? JunkGlyphs.drop(form.toString()) : form.toString());
    }
}
