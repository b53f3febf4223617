package org.readout.resolve.block;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Block keys of a promise: its sides with one word, with two, and with the words that tell most.
 * One serves until some speak of it, two until many do. Of many words the longest are taken: short
 * ones are common.
 */
public final class CommitmentKeys {
    /** As many words are combined with each other. */
    private static final int COMBINED = 4;

    /** As many words stand alone. */
    private static final int ALONE = 8;

    private CommitmentKeys() {}

    public static Set<String> of(List<String> sides, Set<String> words) {
        List<String> telling =
                words.stream()
                        .sorted(
                                Comparator.comparingInt((String word) -> -word.length())
                                        .thenComparing(Comparator.naturalOrder()))
                        .limit(ALONE)
                        .toList();
        String between = String.join("+", sides) + "|";
        Set<String> keys = new HashSet<>();
        telling.forEach(word -> keys.add(BlockSize.COARSEST + between + word));
        List<String> combined =
                telling.subList(0, Math.min(COMBINED, telling.size())).stream().sorted().toList();
        for (int i = 0; i < combined.size(); i++) {
            for (int j = i + 1; j < combined.size(); j++) {
                keys.add(BlockSize.COARSE + between + combined.get(i) + " " + combined.get(j));
            }
        }
        if (combined.size() > 2) {
            keys.add(between + String.join(" ", combined));
        }
        return keys;
    }
}
