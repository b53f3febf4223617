package org.readout.extract.lexicon;

import java.util.Collection;

/**
 * Tells of nearly every word of a text that it is none of the listed ones, by one bit and without a
 * look into their map: the map's entries are seldom in the fast memory.
 */
public final class WordFilter {
    /**
     * Bits for each listed word: so many that few other words pass, so few that they stay in the
     * fast memory.
     */
    private static final int BITS_EACH = 16;

    private final long[] bits;

    private WordFilter(Collection<String> words) {
        bits = new long[Integer.highestOneBit(words.size() * BITS_EACH / 64 + 1) * 2];
        for (String word : words) {
            int hash = spread(word);
            bits[hash >> 6 & bits.length - 1] |= 1L << hash;
        }
    }

    public static WordFilter of(Collection<String> words) {
        return new WordFilter(words);
    }

    /** Whether the word may be a listed one; false says for certain that it is not. */
    public boolean mayHave(String word) {
        int hash = spread(word);
        return (bits[hash >> 6 & bits.length - 1] >>> hash & 1) != 0;
    }

    private static int spread(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 13;
    }
}
