package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.List;

/** How two names, as folded words in the order written, stand to each other. */
public enum NameLikeness {
    /** The same words in the same order, or the same letters spaced or hyphenated otherwise. */
    EQUAL(1.0),
    /** The same words in another order: the other naming order. */
    REORDERED(0.97),
    /** All words of one are among the other's: a short form. */
    PART(0.85),
    /** The same sounds: another transliteration. */
    TRANSLITERATED(0.8),
    /** One letter or two apart in a single word: one of the two is misspelled. */
    MISSPELLED(0.7),
    UNLIKE(0);

    private final double degree;

    NameLikeness(double degree) {
        this.degree = degree;
    }

    /** 0 to 1. */
    public double degree() {
        return degree;
    }

    /** Symmetric. */
    public static NameLikeness of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNLIKE;
        }
        if (one.equals(other) || String.join("", one).equals(String.join("", other))) {
            return EQUAL;
        }
        if (sorted(one).equals(sorted(other))) {
            return REORDERED;
        }
        if (one.containsAll(other) || other.containsAll(one)) {
            return PART;
        }
        List<String> a = new ArrayList<>(one);
        other.forEach(a::remove);
        List<String> b = new ArrayList<>(other);
        one.forEach(b::remove);
        if (a.size() == b.size()) {
            return one.size() > 1 ? ofRests(a, b, one.size()) : UNLIKE;
        }
        // a short form of the name, misspelled
        boolean first = a.size() < b.size();
        List<String> shorter = first ? a : b;
        List<String> longer = first ? b : a;
        boolean slip =
                shorter.size() == 1
                        && Math.min(one.size(), other.size()) > 1
                        && longer.stream().anyMatch(word -> isSlip(word, shorter.getFirst()));
        return slip ? MISSPELLED : UNLIKE;
    }

    /** Of names that share all but these words. */
    private static NameLikeness ofRests(List<String> a, List<String> b, int words) {
        boolean transliterated = true;
        for (int i = 0; i < a.size(); i++) {
            transliterated &= Skeleton.of(a.get(i)).equals(Skeleton.of(b.get(i)));
        }
        if (transliterated && a.size() <= Math.max(1, words - 1)) {
            return TRANSLITERATED;
        }
        return a.size() == 1 && isSlip(a.get(0), b.get(0)) ? MISSPELLED : UNLIKE;
    }

    /** Whether two words are so near that one may be a slip for the other. */
    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 3 ? 0 : shorter < 7 ? 1 : 2;
        return EditDistance.between(one, other, allowed) <= allowed;
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
