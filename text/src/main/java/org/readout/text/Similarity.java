package org.readout.text;

import java.util.HashSet;
import java.util.Set;

/**
 * How much of one piece's wording stands in another: titles repeat, captions and pull quotes repeat
 * the report.
 */
final class Similarity {
    private Similarity() {}

    /** Adds the words that carry meaning, folded. */
    static void addContentWords(Tokens tokens, Piece piece, Set<String> words) {
        for (int token = piece.first; token < piece.end; token++) {
            if (tokens.has(token, Marks.CONTENT)) {
                words.add(tokens.folded(token));
            }
        }
    }

    /** How many of the piece's content words are in {@code others}. */
    static int shared(Tokens tokens, Piece piece, Set<String> others) {
        int shared = 0;
        for (int token = piece.first; token < piece.end; token++) {
            if (tokens.has(token, Marks.CONTENT) && others.contains(tokens.folded(token))) {
                shared++;
            }
        }
        return shared;
    }

    /** How many of the piece's content words are not in {@code others}. */
    static int unshared(Tokens tokens, Piece piece, Set<String> others) {
        int unshared = 0;
        for (int token = piece.first; token < piece.end; token++) {
            if (tokens.has(token, Marks.CONTENT) && !others.contains(tokens.folded(token))) {
                unshared++;
            }
        }
        return unshared;
    }

    /** How many of {@code words} the piece holds. */
    static int held(Tokens tokens, Piece piece, Set<String> words) {
        Set<String> held = new HashSet<>();
        for (int token = piece.first; token < piece.end && held.size() < words.size(); token++) {
            if (tokens.has(token, Marks.CONTENT) && words.contains(tokens.folded(token))) {
                held.add(tokens.folded(token));
            }
        }
        return held.size();
    }

    /** Whether the longer begins with the whole of the shorter, marks aside. */
    static boolean begins(Tokens tokens, Piece longer, Piece shorter) {
        int at = longer.first;
        for (int token = shorter.first; token < shorter.end; token++) {
            if (!tokens.has(token, Marks.WORD)) {
                continue;
            }
            while (at < longer.end && !tokens.has(at, Marks.WORD)) {
                at++;
            }
            if (at >= longer.end || !tokens.folded(at).equals(tokens.folded(token))) {
                return false;
            }
            at++;
        }
        return true;
    }
}
