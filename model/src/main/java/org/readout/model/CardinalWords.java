package org.readout.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English words that count: "one" to "ninety-nine". */
public final class CardinalWords {
    private static final List<String> UNITS =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> NUMBERS = numbers();

    private CardinalWords() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            numbers.put(UNITS.get(i), i + 1);
        }
        for (int i = 0; i < TENS.size(); i++) {
            int value = (i + 2) * 10;
            numbers.put(TENS.get(i), value);
            for (int ones = 1; ones < 10; ones++) {
                numbers.put(TENS.get(i) + "-" + UNITS.get(ones - 1), value + ones);
            }
        }
        return Map.copyOf(numbers);
    }

    /**
     * The number that a folded word stands for; 0 where it counts nothing. "Twenty-two" is one word
     * here; figures are none.
     */
    public static int number(String folded) {
        return NUMBERS.getOrDefault(folded, 0);
    }
}
