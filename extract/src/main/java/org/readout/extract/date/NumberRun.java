package org.readout.extract.date;

import org.jspecify.annotations.Nullable;
import org.readout.model.SentencedText;

/**
 * Digits and the hyphens, slashes and stops between them, written without a gap: "8-9",
 * "12.05.2031", "2031–2035", "3rd". Read from the captured characters, so it does not matter how
 * the tokenizer cut them.
 *
 * @param end the token after the last
 * @param count how many numbers, 1 to 3
 * @param separator between the numbers, or a blank; one that differs from place to place makes no
 *     run
 */
record NumberRun(
        int end,
        int count,
        int a,
        int b,
        int c,
        int aDigits,
        int bDigits,
        int cDigits,
        char separator) {

    /** The run that begins with the token, or null where the token is no such number. */
    static @Nullable NumberRun at(SentencedText text, int token) {
        if (token < 0 || token >= text.size() || !Character.isDigit(text.form(token).charAt(0))) {
            return null;
        }
        int[] numbers = new int[3];
        int[] digits = new int[3];
        int count = 0;
        char separator = ' ';
        int end = token;
        boolean inNumber = false;
        for (int at = token;
                at < text.size() && (at == token || text.start(at) == text.end(at - 1));
                at++) {
            String form = text.form(at);
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                if (c >= '0' && c <= '9') {
                    if (!inNumber) {
                        if (count == 3) {
                            return null;
                        }
                        count++;
                        inNumber = true;
                    }
                    if (++digits[count - 1] > 4) {
                        return null;
                    }
                    numbers[count - 1] = numbers[count - 1] * 10 + (c - '0');
                } else if (isSeparator(c)
                        && inNumber
                        && (separator == ' ' || separator == plain(c))) {
                    if (!digitFollows(text, at, i)) {
                        return at == token && i > 0 && i < form.length() - 1
                                ? null
                                : run(end(at, i), count, numbers, digits, separator);
                    }
                    separator = plain(c);
                    inNumber = false;
                } else if (i > 0 && isOrdinalEnding(form, i)) {
                    return run(at + 1, count, numbers, digits, separator);
                } else if (i > 0) {
                    return null;
                } else {
                    return run(at, count, numbers, digits, separator);
                }
            }
            end = at + 1;
        }
        return run(end, count, numbers, digits, separator);
    }

    private static int end(int token, int character) {
        return character == 0 ? token : token + 1;
    }

    private static NumberRun run(int end, int count, int[] numbers, int[] digits, char separator) {
        return new NumberRun(
                end,
                count,
                numbers[0],
                numbers[1],
                numbers[2],
                digits[0],
                digits[1],
                digits[2],
                separator);
    }

    private static boolean digitFollows(SentencedText text, int token, int character) {
        String form = text.form(token);
        if (character + 1 < form.length()) {
            return Character.isDigit(form.charAt(character + 1));
        }
        return token + 1 < text.size()
                && text.start(token + 1) == text.end(token)
                && Character.isDigit(text.form(token + 1).charAt(0));
    }

    private static boolean isOrdinalEnding(String form, int at) {
        String ending = form.substring(at);
        return ending.equals("st")
                || ending.equals("nd")
                || ending.equals("rd")
                || ending.equals("th");
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‐' || c == '‑' || c == '/' || c == '.';
    }

    private static char plain(char c) {
        return c == '‐' || c == '‑' ? '-' : c == '—' ? '–' : c;
    }

    boolean isDay() {
        return count == 1 && aDigits <= 2 && a >= 1 && a <= 31;
    }

    boolean isYear() {
        return count == 1 && aDigits == 4 && a >= 1500 && a <= 2200;
    }

    boolean isDaySpan() {
        return count == 2 && aDigits <= 2 && bDigits <= 2 && a >= 1 && a < b && b <= 31 && isDash();
    }

    /** "2026–2030", "2026-31", "2025/26". */
    boolean isYearSpan() {
        return count == 2
                && aDigits == 4
                && a >= 1500
                && a <= 2200
                && separator != '.'
                && (bDigits == 4 && b > a && b <= 2200
                        || bDigits == 2
                                && b > a % 100
                                && (b > 12 || separator != '-' && b == a % 100 + 1));
    }

    /** The last year of a year span, written in full. */
    int lastYear() {
        return bDigits == 4 ? b : a - a % 100 + b;
    }

    private boolean isDash() {
        return separator == '-' || separator == '–';
    }
}
