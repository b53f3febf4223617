package org.readout.resolve.likeness;

/** A word without the endings of number and verb form, so that "railways" and "railway" meet. */
public final class Stem {
    private static final String[] ENDINGS = {
        "isation", "ization", "ations", "ation", "ings", "ing", "ways", "way", "ments", "ment",
        "ties", "ies", "ity", "ed", "es", "s", "e"
    };

    /** What is left must be a word still. */
    private static final int SHORTEST = 4;

    private Stem() {}

    public static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
