package org.readout.text;

import java.util.HashSet;
import java.util.Set;

/** How much of one piece's wording stands in another: titles repeat, captions and pull quotes repeat the report. */
final class Similarity {
    private Similarity() {}

    /** The words that carry meaning, folded. */
    static Set<String> contentWords(Tokens tokens, Piece piece) {
        Set<String> words = new HashSet<>();
        for (int token = piece.first; token < piece.end; token++) {
            if (tokens.has(token, Marks.CONTENT)) {
                words.add(tokens.folded(token));
            }
        }
        return words;
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

    /** The share of the piece's content words that are in {@code others}, 0 to 1. */
    static double share(Tokens tokens, Piece piece, Set<String> others) {
        int content = 0;
        for (int token = piece.first; token < piece.end; token++) {
            content += tokens.has(token, Marks.CONTENT) ? 1 : 0;
        }
        return content == 0 ? 0 : (double) shared(tokens, piece, others) / content;
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
