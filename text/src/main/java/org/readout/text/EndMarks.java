package org.readout.text;

import org.readout.model.Word;

/** What agencies set behind a report: {@code ./.}, {@code — VNS}, {@code (END)}, the initials of who typed it. */
final class EndMarks {
    private static final int LONGEST = 14;

    private final Tokens tokens;

    EndMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether {@code ./.} stands last: nothing after it belongs to the report. */
    boolean isClosedForGood(int first, int end) {
        return end - first >= 3
                && tokens.isMark(end - 1, '.')
                && tokens.isMark(end - 2, '/')
                && tokens.form(end - 3).endsWith(".");
    }

    /** The token where the marks after the last sentence begin; {@code end} where there are none. */
    int start(int first, int end) {
        if (isClosedForGood(first, end)) {
            return tokens.isMark(end - 3, '.') ? end - 3 : end - 2;
        }
        int from = lastStop(first, end);
        return from > first && from < end && isMark(from, end) ? from : end;
    }

    /** The token after the last sentence's stop and closing quotation marks; {@code first} where none is near. */
    private int lastStop(int first, int end) {
        int limit = Math.max(first, end - LONGEST);
        for (int token = end - 2; token >= limit; token--) {
            String form = tokens.form(token);
            char c = form.charAt(form.length() - 1);
            if (c == '.' && form.length() == 1 || c == '?' || c == '!') {
                int after = token + 1;
                while (after < end && tokens.isGlued(after) && tokens.has(after, Marks.CLOSER)) {
                    after++;
                }
                return after;
            }
        }
        return first;
    }

    private static boolean isCredit(Word word) {
        return switch (word.folded()) {
            case "photo", "photos", "picture", "image", "photograph" -> true;
            default -> false;
        };
    }

    private boolean isMark(int from, int end) {
        char head = tokens.form(from).charAt(0);
        boolean dash = head == '—' || head == '–' || head == '-';
        boolean bracket = head == '(' && tokens.isMark(end - 1, ')');
        boolean slash = false;
        int words = 0;
        int small = 0;
        for (int token = from; token < end; token++) {
            Word word = tokens.word(token);
            slash |= tokens.isMark(token, '/');
            if (word.isWord()) {
                if (isCredit(word)) {
                    // it makes the whole a caption
                    return false;
                }
                words++;
                small += word.isCapitalised() ? 0 : 1;
            }
        }
        return words == 0 && !tokens.word(from).isNumber()
                || words <= 6 && small == 0 && (dash || bracket)
                || words <= 3 && slash;
    }
}
