package org.readout.resolve.likeness;

import java.util.ArrayList;
import java.util.List;

/** How two names, as folded words in the order written, stand to each other. */
public enum NameLikeness {
    /** The same words in the same order, or the same letters spaced or hyphenated otherwise. */
    EQUAL(1.0),
    /** The same words in another order: the other naming order. */
    REORDERED(0.97),
    /** The same but for words between the first and the last: a middle name left out. */
    SHORTENED(0.9),
    /** All words of one are among the other's: a short form. */
    PART(0.85),
    /** The same sounds: another transliteration. */
    TRANSLITERATED(0.8),
    /** One letter or two apart in a single word: one of the two is misspelled. */
    MISSPELLED(0.7),
    UNLIKE(0);

    /** Shorter names sound alike by chance. */
    private static final int SHORTEST_SOUND = 8;

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
            return haveSameEnds(one, other) ? SHORTENED : PART;
        }
        if (soundAlike(one, other)) {
            return TRANSLITERATED;
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

    private static boolean haveSameEnds(List<String> one, List<String> other) {
        return Math.min(one.size(), other.size()) > 1
                && one.getFirst().equals(other.getFirst())
                && one.getLast().equals(other.getLast());
    }

    /** Whether whole names of some length sound alike, however they are cut into words. */
    private static boolean soundAlike(List<String> one, List<String> other) {
        String sound = Skeleton.of(String.join("", one));
        return one.size() > 1
                && other.size() > 1
                && sound.length() >= SHORTEST_SOUND
                && sound.equals(Skeleton.of(String.join("", other)));
    }

    /**
     * Of names that share all but these words. Of three words two may be slips, or else one; what
     * another transliteration explains is none.
     */
    private static NameLikeness ofRests(List<String> a, List<String> b, int words) {
        int slips = 0;
        for (int i = 0; i < a.size(); i++) {
            if (!Skeleton.of(a.get(i)).equals(Skeleton.of(b.get(i)))) {
                slips++;
                if (!isSlip(a.get(i), b.get(i))) {
                    return UNLIKE;
                }
            }
        }
        if (a.size() > Math.max(1, words - 1)) {
            return UNLIKE;
        }
        return slips == 0 ? TRANSLITERATED : slips <= Math.max(1, words - 2) ? MISSPELLED : UNLIKE;
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
