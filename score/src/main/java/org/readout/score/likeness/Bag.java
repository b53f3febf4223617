package org.readout.score.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a quote, each as often as it stands there, in no order. */
public record Bag(Map<String, Integer> counts, int size) {
    public Bag {
        counts = Map.copyOf(counts);
    }

    /** Null is the empty bag. */
    public static Bag of(@Nullable String quote) {
        List<String> words = Words.of(quote);
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Bag(counts, words.size());
    }

    /**
     * Twice the shared words by all words: 1 for the same words, 0 where none is shared or both are
     * empty.
     */
    public double f1(Bag other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared == 0 ? 0 : 2.0 * shared / (size + other.size);
    }

    public static double f1(@Nullable String one, @Nullable String other) {
        return of(one).f1(of(other));
    }
}
