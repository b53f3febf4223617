package org.readout.text;

/**
 * What a passage looks like, counted in one pass.
 *
 * @param words tokens that begin with a letter or digit
 * @param capitalised words that begin with a capital
 * @param closedClass articles, prepositions, pronouns, auxiliaries in lower case
 * @param timeWords words and numbers of a date line
 * @param foreign words that begin with a letter of another script
 * @param separators bars, bullets, arrows, and slashes between blanks
 * @param wideGaps runs of two or more blanks on one line
 * @param fullDate whether it holds a date with its year
 * @param fingerprint a bit for each content word: what another passage's lacks can't be said in it
 * @param last what it ends with, closing quotation marks and brackets aside
 */
record Traits(
        int words,
        int capitalised,
        int closedClass,
        int timeWords,
        int foreign,
        int separators,
        int wideGaps,
        boolean fullDate,
        long fingerprint,
        Ending last) {

    /** What a passage ends with. */
    enum Ending {
        /** A full stop, question or exclamation mark. */
        STOP,
        /** A comma or semicolon: something follows. */
        COMMA,
        COLON,
        /** An abbreviation with its full stop: may or may not end a sentence. */
        ABBREVIATION,
        NOTHING
    }

    /** Whether it reads as sentences: closed by a stop, and held together by small words. */
    boolean isProse() {
        return words >= 3
                && switch (last) {
                    case STOP -> closedClass >= 1 || capitalised <= words / 2;
                    case ABBREVIATION -> closedClass >= 2 && words >= 8;
                    case COMMA, COLON -> closedClass >= 2 && words >= 8;
                    case NOTHING -> closedClass >= 6 && words >= 25;
                };
    }

    static Traits of(Tokens tokens, int first, int end) {
        Counter counter = new Counter(tokens);
        for (int token = first; token < end; token++) {
            counter.count(token, token > first);
        }
        return counter.traits(ending(tokens, first, end));
    }

    private static Ending ending(Tokens tokens, int first, int end) {
        int token = end - 1;
        while (token > first && (tokens.has(token, Marks.CLOSER) || tokens.isMark(token, '*'))) {
            token--;
        }
        if (token < first) {
            return Ending.NOTHING;
        }
        String form = tokens.form(token);
        return switch (form.charAt(form.length() - 1)) {
            case '.' ->
                    form.length() == 1 || form.charAt(0) == '.' ? Ending.STOP : Ending.ABBREVIATION;
            case '!', '?', '。', '！', '？' -> Ending.STOP;
            case '…' -> Ending.NOTHING;
            case ',', ';' -> Ending.COMMA;
            case ':' -> Ending.COLON;
            default -> Ending.NOTHING;
        };
    }

    /**
     * Blanks of two columns or more between two words of one line; a wrapped line's end is none.
     */
    static boolean isWideGap(Tokens tokens, int token) {
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        if (to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = tokens.captured().charAt(i);
            if (c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Counts token by token. */
    private static final class Counter {
        private final Tokens tokens;
        private int words;
        private int capitalised;
        private int closedClass;
        private int timeWords;
        private int foreign;
        private int separators;
        private int wideGaps;
        private int seen;
        private long fingerprint;

        Counter(Tokens tokens) {
            this.tokens = tokens;
        }

        void count(int token, boolean hasBefore) {
            int marks = tokens.marks(token);
            if (hasBefore
                    && tokens.start(token) - tokens.end(token - 1) >= 2
                    && isWideGap(tokens, token)) {
                wideGaps++;
            }
            if ((marks & Marks.WORD) != 0) {
                words++;
                capitalised += (marks & Marks.CAPITALISED) != 0 ? 1 : 0;
                closedClass += (marks & Marks.CLOSED_CLASS) != 0 ? 1 : 0;
                timeWords += (marks & Marks.TIME) != 0 ? 1 : 0;
                foreign += (marks & Marks.FOREIGN) != 0 ? 1 : 0;
                seen |= marks;
                if ((marks & Marks.CONTENT) != 0) {
                    int hash = tokens.folded(token).hashCode();
                    fingerprint |= 1L << ((hash ^ hash >>> 7 ^ hash >>> 17) & 63);
                }
            } else if ((marks & Marks.SEPARATOR) != 0
                    || !tokens.isGlued(token) && tokens.isMark(token, '/')) {
                separators++;
            }
        }

        Traits traits(Ending last) {
            return new Traits(
                    words,
                    capitalised,
                    closedClass,
                    timeWords,
                    foreign,
                    separators,
                    wideGaps,
                    (seen & Marks.DATE) != 0
                            || (seen & Marks.YEAR) != 0
                                    && ((seen & Marks.MONTH) != 0 || timeWords >= 3),
                    fingerprint,
                    last);
        }
    }
}
