package org.readout.resolve.block;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Block keys of a promise: its sides with one word, which serves until many speak of it, and with
 * two words. Of many words the longest are taken: short ones are common.
 */
public final class CommitmentKeys {
    private static final int MOST_WORDS = 4;

    private CommitmentKeys() {}

    public static Set<String> of(List<String> sides, Set<String> words) {
        Set<String> keys = new HashSet<>();
        List<String> telling =
                words.stream()
                        .sorted(
                                Comparator.comparingInt((String word) -> -word.length())
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST_WORDS)
                        .toList();
        String between = String.join("+", sides);
        String coarse = BlockSize.COARSE + between;
        for (int i = 0; i < telling.size(); i++) {
            keys.add(coarse + "|" + telling.get(i));
            for (int j = i + 1; j < telling.size(); j++) {
                String one = telling.get(i);
                String other = telling.get(j);
                keys.add(
                        between
                                + "|"
                                + (one.compareTo(other) < 0
                                        ? one + " " + other
                                        : other + " " + one));
            }
        }
        for (String word : words) {
            if (word.equals(telling.isEmpty() ? "" : telling.getFirst())) {
                continue;
            }
            keys.add(coarse + "|" + word);
        }
        return keys;
    }
}
