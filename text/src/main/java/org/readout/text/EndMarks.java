package org.readout.text;

import org.readout.model.Word;

/**
 * What agencies set behind a report: {@code ./.}, {@code — VNS}, {@code (END)}, the initials of who
 * typed it.
 */
final class EndMarks {
    private static final int LONGEST = 14;

    /** How far before the end a closing mark is looked for: an agency's name may follow it. */
    private static final int LONGEST_AGENCY = 6;

    private final Tokens tokens;

    EndMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether {@code ./.} stands last, or last but an agency's name: nothing after it belongs to
     * the report.
     */
    boolean isClosedForGood(int first, int end) {
        return closure(first, end) >= 0;
    }

    /** The slash of the {@code ./.} that closes the passage, or -1. */
    private int closure(int first, int end) {
        for (int token = end - 2; token > first && token >= end - LONGEST_AGENCY; token--) {
            if (tokens.isMark(token, '/')
                    && tokens.isMark(token + 1, '.')
                    && tokens.form(token - 1).endsWith(".")) {
                return token;
            }
        }
        return -1;
    }

    /**
     * The token where the marks after the last sentence begin; {@code end} where there are none.
     */
    int start(int first, int end) {
        int slash = closure(first, end);
        if (slash >= 0) {
            return slash;
        }
        int from = lastStop(first, end);
        return from > first && from < end && isMark(from, end) ? from : end;
    }

    /**
     * The token after the last sentence's stop and closing quotation marks; {@code first} where
     * none is near.
     */
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

    private static boolean isEnd(String folded) {
        return folded.equals("enditem")
                || folded.equals("ends")
                || folded.equals("end")
                || folded.equals("endit");
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
        return words == 1 && end - from <= 2 && isEnd(tokens.folded(from))
                || words == 0 && !tokens.word(from).isNumber()
                || words <= 6 && small == 0 && (dash || bracket)
                || words <= 3 && slash;
    }
}
