package org.readout.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;

/**
 * Finds what a page says twice: captions, pull quotes and summaries that say again what a paragraph
 * near them says, and the title once more. What is said twice is kept once, where it is said at
 * length.
 */
final class Repeats {
    /** How far from a paragraph its caption or summary stands: pieces. */
    private static final int NEAR = 4;

    /** A title again may have a picture's number behind it: tokens. */
    private static final int NUMBERED = 6;

    /** A sentence of fewer content words repeats another's by chance. */
    private static final int SHORTEST_SENTENCE = 8;

    private final Page page;
    private final Tokens tokens;

    Repeats(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void claim(@Nullable Piece title) {
        for (int i = page.firstProse(); i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (!piece.isOpen() || piece.item) {
                continue;
            }
            Traits traits = page.traits(i);
            if (title != null && isTitleAgain(piece, title)) {
                piece.decide(BlockKind.CAPTION, "repeats the title");
            } else if (traits.isProse() ? repeatsSentence(i) : repeatsWords(i)) {
                piece.decide(BlockKind.CAPTION, "repeats the report");
            }
        }
    }

    private boolean isTitleAgain(Piece piece, Piece title) {
        return piece.end - piece.first <= title.end - title.first + NUMBERED
                && Similarity.begins(tokens, piece, title);
    }

    /** A line that is no sentence repeats where four fifths of its words stand in one paragraph. */
    private boolean repeatsWords(int index) {
        Traits traits = page.traits(index);
        return traits.words() >= NEAR
                && traits.last() != Traits.Ending.COLON
                && isHeldNearby(index, 0.8, 2);
    }

    /**
     * A paragraph of one sentence repeats where nearly all its words stand in one other paragraph.
     */
    private boolean repeatsSentence(int index) {
        return isHeldNearby(index, 0.95, SHORTEST_SENTENCE);
    }

    private boolean isHeldNearby(int index, double share, int fewest) {
        Traits traits = page.traits(index);
        int from = Math.max(0, index - NEAR);
        int to = Math.min(page.pieces.size(), index + NEAR + 1);
        for (int i = from; i < to; i++) {
            Traits other = page.traits(i);
            long missing = traits.fingerprint() & ~other.fingerprint();
            boolean mayHold =
                    i != index
                            && page.pieces.get(i).isOpen()
                            && other.isProse()
                            && Long.bitCount(missing) <= (1 - share) * traits.words()
                            // of two alike the first stays
                            && (other.words() > traits.words() || i < index);
            if (mayHold && holds(page.pieces.get(i), page.pieces.get(index), share, fewest)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Piece longer, Piece piece, double share, int fewest) {
        Set<String> words = new HashSet<>();
        Similarity.addContentWords(tokens, piece, words);
        return words.size() >= fewest
                && Similarity.held(tokens, longer, words) >= share * words.size();
    }
}
