package org.readout.text;

import java.util.Set;
import org.readout.model.Word;

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

    private static final Set<String> CLOSED_CLASS = Lists.words("closed-class.en.tsv");
    private static final String SEPARATORS = "|•·>»›►▶▼▲■◆♦★☰⟵⟶←→¦";

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
        while (token > first && isCloser(tokens.form(token))) {
            token--;
        }
        if (token < first) {
            return Ending.NOTHING;
        }
        String form = tokens.form(token);
        return switch (form.charAt(form.length() - 1)) {
            case '.' -> form.length() == 1 || form.charAt(0) == '.' ? Ending.STOP : Ending.ABBREVIATION;
            case '!', '?', '。', '！', '？' -> Ending.STOP;
            case '…' -> Ending.NOTHING;
            case ',', ';' -> Ending.COMMA;
            case ':' -> Ending.COLON;
            default -> Ending.NOTHING;
        };
    }

    private static boolean isCloser(String form) {
        return form.length() == 1 && "”’\"')]»*".indexOf(form.charAt(0)) >= 0;
    }

    /** Blanks of two columns or more between two words of one line; a wrapped line's end is none. */
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
        private boolean month;
        private boolean year;
        private boolean date;

        Counter(Tokens tokens) {
            this.tokens = tokens;
        }

        void count(int token, boolean hasBefore) {
            Word word = tokens.word(token);
            char head = word.form().charAt(0);
            if (hasBefore && isWideGap(tokens, token)) {
                wideGaps++;
            }
            if (Character.isLetterOrDigit(head) || Character.isSurrogate(head)) {
                words++;
                countWord(word, head);
            } else if (SEPARATORS.indexOf(head) >= 0 || head == '/' && !tokens.isGlued(token)) {
                separators++;
            }
        }

        private void countWord(Word word, char head) {
            if (word.isCapitalised()) {
                capitalised++;
                month |= TimeWords.isMonth(word);
            } else if (CLOSED_CLASS.contains(word.folded())) {
                closedClass++;
            }
            if (word.isNumber()) {
                year |= isYear(word.form());
                date |= isDate(word.form());
            }
            if (TimeWords.holds(word)) {
                timeWords++;
            }
            if (head >= 0x370 && !(head >= 0x1E00 && head < 0x2000)) {
                foreign++;
            }
        }

        private static boolean isYear(String form) {
            return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
        }

        /** 2026-02-04, 22.08.2025; a date with slashes is three numbers, the last a year. */
        private static boolean isDate(String form) {
            return form.length() >= 8
                    && form.length() <= 10
                    && (form.indexOf('-') > 0 || form.indexOf('.') > 0)
                    && form.chars().filter(Character::isDigit).count() >= 6
                    && form.chars().filter(c -> c == '-' || c == '.').count() == 2;
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
                    date || year && (month || timeWords >= 3),
                    last);
        }
    }
}
