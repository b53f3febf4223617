package org.readout.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words and figures that order a series: "twelfth", "twenty-eighth", "55th". */
public final class OrdinalWords {
    private static final List<String> UNITS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> NUMBERS = numbers();

    private OrdinalWords() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            numbers.put(UNITS.get(i), i + 1);
        }
        for (int i = 0; i < TENS.size(); i++) {
            String tens = TENS.get(i);
            int value = (i + 2) * 10;
            numbers.put(tens.substring(0, tens.length() - 1) + "ieth", value);
            for (int ones = 1; ones < 10; ones++) {
                numbers.put(tens + "-" + UNITS.get(ones - 1), value + ones);
            }
        }
        return Map.copyOf(numbers);
    }

    /**
     * The number that a folded word stands for; 0 where it orders nothing. "Twenty-eighth" is one
     * word here.
     */
    public static int number(String folded) {
        Integer number = NUMBERS.get(folded);
        return number != null ? number : figures(folded);
    }

    /** "55th", "2nd"; a year is none. */
    private static int figures(String word) {
        int digits = word.length() - 2;
        if (digits < 1 || digits > 4 || !isEnding(word, digits)) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < digits; i++) {
            char digit = word.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isEnding(String word, int at) {
        return word.startsWith("th", at)
                || word.startsWith("st", at)
                || word.startsWith("nd", at)
                || word.startsWith("rd", at);
    }
}
