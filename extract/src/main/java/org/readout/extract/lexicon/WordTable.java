package org.readout.extract.lexicon;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.SentencedText;

/**
 * Words and what each stands for, fixed once made. A text asks mostly for words that are not
 * listed, so a miss costs no more than a look at one bit of a small array, which stays in the fast
 * memory; only a word whose bit is set is looked for.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {
    /** So many that few words that are not listed find their bit set by another. */
    private static final int BITS_EACH = 32;

    private static final int PLACES_EACH = 4;

    /** The bits of the listed words' hashes. */
    private final long[] filter;

    /** Each at the place of its hash or, where that is taken, at the next free one. */
    private final @Nullable String[] words;

    private final @Nullable Object[] values;

    private WordTable(Map<String, ? extends V> entries) {
        filter =
                new long
                        [Math.max(
                                1, Integer.highestOneBit(entries.size() * BITS_EACH) / Long.SIZE)];
        int places = Math.max(4, Integer.highestOneBit(entries.size() * PLACES_EACH));
        words = new @Nullable String[places];
        values = new @Nullable Object[places];
        entries.forEach(this::put);
    }

    /** The entries are copied; words are compared as they stand, so fold them first. */
    public static <V> WordTable<V> of(Map<String, ? extends V> entries) {
        return new WordTable<>(entries);
    }

    private void put(String word, V value) {
        int hash = spread(word.hashCode());
        filter[hash >>> 6 & filter.length - 1] |= 1L << hash;
        int at = hash & words.length - 1;
        while (words[at] != null) {
            at = at + 1 & words.length - 1;
        }
        words[at] = word;
        values[at] = value;
    }

    /** What the token, folded, stands for, or null. */
    @SuppressWarnings("unchecked") // only put fills the array
    public @Nullable V get(SentencedText text, int token) {
        int at = find(text, token);
        return at < 0 ? null : (V) values[at];
    }

    /** What the word stands for, or null. */
    @SuppressWarnings("unchecked") // only put fills the array
    public @Nullable V get(String word) {
        int at = find(word);
        return at < 0 ? null : (V) values[at];
    }

    /** Whether the token, folded, is listed. */
    public boolean has(SentencedText text, int token) {
        return find(text, token) >= 0;
    }

    /** Whether the word is listed. */
    public boolean has(String word) {
        return find(word) >= 0;
    }

    /** The words listed, in no order. */
    public Set<String> words() {
        Set<String> listed = new HashSet<>();
        for (String word : words) {
            if (word != null) {
                listed.add(word);
            }
        }
        return listed;
    }

    /** As the other, but the word itself is not looked at before its bit is found set. */
    private int find(SentencedText text, int token) {
        int hash = spread(text.key(token));
        return mayList(hash) ? place(hash, text.folded(token)) : -1;
    }

    private int find(String word) {
        int hash = spread(word.hashCode());
        return mayList(hash) ? place(hash, word) : -1;
    }

    private boolean mayList(int hash) {
        return (filter[hash >>> 6 & filter.length - 1] >>> hash & 1) != 0;
    }

    /**
     * The asker's string takes the place of an equal one: texts share theirs, so that the next time
     * it is the same, and known to be equal without a look at its letters. Threads may race for it.
     */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private int place(int hash, String word) {
        int at = hash & words.length - 1;
        for (String listed = words[at]; listed != null; listed = words[at]) {
            if (listed == word) {
                return at;
            }
            if (listed.equals(word)) {
                words[at] = word;
                return at;
            }
            at = at + 1 & words.length - 1;
        }
        return -1;
    }

    private static int spread(int key) {
        int hash = key * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
