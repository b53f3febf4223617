package org.readout.text;

import org.readout.model.Word;

/**
 * Finds where sentences end. A full stop, question or exclamation mark ends one where what follows
 * can begin one; semicolons and colons never do. Closing quotation marks and brackets stay with the
 * sentence they close.
 */
final class SentenceSplitter {
    /** A longer run is cut, so that what later stages do within a sentence stays bounded. */
    static final int LONGEST_SENTENCE = 400;

    /** How far back from the limit a comma or semicolon is looked for as the place to cut. */
    private static final int CUT_WINDOW = 120;

    private final Tokens tokens;
    private int cuts;
    private int firstCut;

    SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The token after the last of the sentence that begins at {@code first}; at most {@code limit}.
     *
     * @param whole whether all up to {@code limit} is one sentence, as a title is
     */
    int endOf(int first, int limit, boolean whole) {
        int stop = Math.min(limit, first + LONGEST_SENTENCE);
        for (int token = first; token < stop && !whole; token++) {
            if (tokens.has(token, Marks.STOP) && mayEnd(token, first)) {
                int end = afterClosers(token + 1, limit);
                if (end >= limit || opensSentence(token, end, limit)) {
                    return end;
                }
            }
        }
        return stop < limit ? cut(first, stop) : limit;
    }

    /** How many runs were too long. */
    int cuts() {
        return cuts;
    }

    /** The first token of the first run that was too long. */
    int firstCut() {
        return firstCut;
    }

    private int cut(int first, int stop) {
        if (cuts++ == 0) {
            firstCut = first;
        }
        for (int token = stop - 1; token > stop - CUT_WINDOW && token > first; token--) {
            if (tokens.isMark(token, ';') || tokens.isMark(token, ',')) {
                return token + 1;
            }
        }
        return stop;
    }

    private boolean mayEnd(int token, int first) {
        String form = tokens.form(token);
        char last = form.charAt(form.length() - 1);
        if (last == '.') {
            return form.length() > 1 || !isEnumerator(token, first);
        }
        return form.length() == 1
                && (last == '?' || last == '!' || last == '…' || isFullWidthStop(last));
    }

    private static boolean isFullWidthStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '।' || c == '؟' || c == '۔';
    }

    /** {@code 1.} and {@code a.} at a sentence's beginning number it. */
    private boolean isEnumerator(int token, int first) {
        return token == first + 1
                && tokens.isGlued(token)
                && (tokens.has(first, Marks.NUMBER) || tokens.form(first).length() == 1);
    }

    private int afterClosers(int token, int limit) {
        int at = token;
        while (at < limit && tokens.isGlued(at) && tokens.has(at, Marks.CLOSER)) {
            at++;
        }
        return at;
    }

    private boolean opensSentence(int stop, int next, int limit) {
        String form = tokens.form(stop);
        if (isFullWidthStop(form.charAt(form.length() - 1))) {
            return true;
        }
        int opener = next;
        while (opener < limit && isOpenQuote(tokens.form(opener))) {
            opener++;
        }
        if (opener >= limit) {
            return true;
        }
        Word word = tokens.word(opener);
        boolean begins = tokens.has(opener, Marks.CAPITALISED | Marks.NUMBER);
        if (!begins || next == opener && tokens.isGlued(next) && !isGluedSentence(stop, word)) {
            return false;
        }
        if (form.length() > 1 || form.equals("…")) {
            return endsAnyway(stop, next, opener);
        }
        return true;
    }

    /** Scraped text loses blanks: {@code ... agreed.The minister} is two sentences. */
    private boolean isGluedSentence(int stop, Word word) {
        return stop > 0
                && word.form().length() > 1
                && Character.isLowerCase(word.form().charAt(1))
                && tokens.form(stop - 1).length() > 2;
    }

    /**
     * An abbreviation or ellipsis ends a sentence only where the next word is one that opens
     * sentences.
     */
    private boolean endsAnyway(int stop, int next, int opener) {
        String form = tokens.form(stop);
        if (form.equals("…") || form.charAt(0) == '.') {
            return tokens.has(opener, Marks.OPENER) || next > stop + 1;
        }
        Abbreviations.Kind kind = Abbreviations.kindOf(tokens.word(stop));
        return kind == Abbreviations.Kind.ANYWHERE
                && tokens.has(opener, Marks.CAPITALISED)
                && tokens.has(opener, Marks.OPENER);
    }

    private static boolean isOpenQuote(String form) {
        return form.length() == 1 && "“‘\"'([«「『（„".indexOf(form.charAt(0)) >= 0;
    }
}
