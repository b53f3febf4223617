package org.readout.resolve.likeness;

/**
 * What is left of a word when what transliterations differ in is taken out: vowels, doubled
 * letters, and letters that stand for one sound. "Sergei" and "Sergey" have one skeleton, so have
 * "Muhammad" and "Mohammed".
 */
public final class Skeleton {
    private Skeleton() {}

    public static String of(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = consonant(word, i);
            if (c != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        // a name of vowels alone would be like every other one
        return out.isEmpty() ? word : out.toString();
    }

    private static char consonant(String word, int at) {
        char c = word.charAt(at);
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j', 'h', 'w' -> at == 0 ? initial(c) : 0;
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'v' -> 'f';
            default -> c;
        };
    }

    private static char initial(char c) {
        return switch (c) {
            case 'j', 'y' -> 'y';
            case 'h', 'w' -> c;
            default -> 'a';
        };
    }
}
