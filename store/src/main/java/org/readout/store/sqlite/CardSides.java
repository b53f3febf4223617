package org.readout.store.sqlite;

import java.util.ArrayList;
import java.util.List;

/**
 * What a card is found under: each of its sides, and each two of them, a line each in the order of
 * their names. So a page of what lies between two sides is read as quickly as one of a single side.
 */
final class CardSides {
    private CardSides() {}

    /** All keys of a card of these sides. */
    static List<String> keys(List<String> sides) {
        List<String> sorted = sorted(sides);
        List<String> keys = new ArrayList<>(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (String other : sorted.subList(i + 1, sorted.size())) {
                keys.add(together(sorted.get(i), other));
            }
        }
        return keys;
    }

    /** The fewest keys that a card of all these sides has, and no other card has all of them. */
    static List<String> asked(List<String> sides) {
        List<String> sorted = sorted(sides);
        List<String> keys = new ArrayList<>();
        int paired = sorted.size() - sorted.size() % 2;
        for (int i = 0; i < paired; i += 2) {
            keys.add(together(sorted.get(i), sorted.get(i + 1)));
        }
        keys.addAll(sorted.subList(paired, sorted.size()));
        return keys;
    }

    private static List<String> sorted(List<String> sides) {
        return sides.stream().distinct().sorted().toList();
    }

    private static String together(String first, String second) {
        return first + "\n" + second;
    }
}
