package org.readout.resolve.likeness;

/**
 * What is left of a word when what transliterations differ in is taken out: doubled letters, and
 * which of the letters for one sound is written. "Sergei" and "Sergey" have one skeleton, so have
 * "Muhammad" and "Mohammed".
 */
public final class Skeleton {
    private Skeleton() {}

    public static String of(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = sound(word.charAt(i));
            if ((out.isEmpty() || out.charAt(out.length() - 1) != c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char sound(char c) {
        return switch (c) {
            case 'a', 'e' -> 'a';
            case 'o', 'u', 'w' -> 'u';
            case 'i', 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'v' -> 'f';
            default -> c;
        };
    }
}
