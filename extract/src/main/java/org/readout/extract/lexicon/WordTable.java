package org.readout.extract.lexicon;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.SentencedText;

/**
 * Words and what each stands for, fixed once made. A text asks mostly for words that are not
 * listed, so a miss costs no more than a look into an array of one byte a place, which stays in the
 * fast memory; the words themselves are compared only where that byte agrees.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {
    /** Free places for each word: so many that most misses end at the first look. */
    private static final int PLACES_EACH = 4;

    /** Eight bits of the word's hash; zero where the place is free. */
    private final byte[] tags;

    private final String[] words;
    private final @Nullable Object[] values;

    private WordTable(Map<String, ? extends V> entries) {
        int places = Math.max(4, Integer.highestOneBit(entries.size() * PLACES_EACH));
        tags = new byte[places];
        words = new String[places];
        values = new @Nullable Object[places];
        entries.forEach(this::put);
    }

    /** The entries are copied; words are compared as they stand, so fold them first. */
    public static <V> WordTable<V> of(Map<String, ? extends V> entries) {
        return new WordTable<>(entries);
    }

    private void put(String word, V value) {
        int hash = spread(word.hashCode());
        int at = hash & tags.length - 1;
        while (tags[at] != 0) {
            at = at + 1 & tags.length - 1;
        }
        tags[at] = tag(hash);
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
        for (int at = 0; at < tags.length; at++) {
            if (tags[at] != 0) {
                listed.add(words[at]);
            }
        }
        return listed;
    }

    /** As the other, but the word itself is not looked at before a tag agrees. */
    private int find(SentencedText text, int token) {
        int hash = spread(text.key(token));
        byte tag = tag(hash);
        int at = hash & tags.length - 1;
        while (tags[at] != 0) {
            if (tags[at] == tag && words[at].equals(text.folded(token))) {
                return at;
            }
            at = at + 1 & tags.length - 1;
        }
        return -1;
    }

    private int find(String word) {
        int hash = spread(word.hashCode());
        byte tag = tag(hash);
        int at = hash & tags.length - 1;
        while (tags[at] != 0) {
            if (tags[at] == tag && words[at].equals(word)) {
                return at;
            }
            at = at + 1 & tags.length - 1;
        }
        return -1;
    }

    private static int spread(int key) {
        int hash = key * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** Of the bits that choose no place; never zero. */
    private static byte tag(int hash) {
        return (byte) (hash >>> 24 | 1);
    }
}
