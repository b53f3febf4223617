package org.readout.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.BlockKind;

/**
 * Tells the title from what else stands above the report: of the lines above the first paragraph,
 * the one that has most words of the first paragraphs. A second copy of it and one cut short with
 * dots are the page's, and so is what shares nothing with the report; a line with an office in it
 * tells who issues a release and stays.
 */
final class Headlines {
    private static final int OPENING_PARAGRAPHS = 4;

    /** A line with less is no title, even where there is no other. */
    private static final int LEAST_SCORE = -12;

    private final Page page;
    private final Set<String> opening = new HashSet<>(512);

    Headlines(Page page) {
        this.page = page;
        int paragraphs = 0;
        for (int i = page.firstProse();
                i < page.pieces.size() && paragraphs < OPENING_PARAGRAPHS;
                i++) {
            Piece piece = page.pieces.get(i);
            if (piece.isOpen() && page.traits(i).isProse()) {
                Similarity.addContentWords(page.tokens, piece, opening);
                paragraphs++;
            }
        }
    }

    /** Decides every open piece above the report; returns the title, or null. */
    @Nullable Piece decide() {
        Piece title = title();
        boolean below = false;
        for (int i = 0; i < page.firstProse(); i++) {
            Piece piece = page.pieces.get(i);
            if (piece == title) {
                piece.decide(BlockKind.HEADLINE, "most like the first paragraphs");
                below = true;
            } else if (piece.isOpen()) {
                decideBeside(piece, i, below, title);
            }
        }
        return title;
    }

    private @Nullable Piece title() {
        Piece best = null;
        int most = LEAST_SCORE;
        for (int i = 0; i < page.firstProse(); i++) {
            Piece piece = page.pieces.get(i);
            int words = page.traits(i).words();
            if (!piece.isOpen() || piece.item || words < 3 || isCutShort(piece)) {
                continue;
            }
            int score = score(piece, page.traits(i));
            if (score > most) {
                best = piece;
                most = score;
            }
        }
        return best;
    }

    /** A title has words of the report and a verb in it; gaps and other scripts are a page's. */
    private int score(Piece piece, Traits traits) {
        int small =
                traits.words() - traits.capitalised() - traits.timeWords() - traits.closedClass();
        int verbal = Math.max(0, Math.min(3, small));
        int shared = Similarity.shared(page.tokens, piece, opening);
        if (verbal + shared == 0) {
            return Integer.MIN_VALUE;
        }
        boolean institution =
                page.tokens.has(piece.first, Marks.INSTITUTION)
                        && page.tokens.is(piece.first + 1, "of");
        return 4 * shared
                + 4 * verbal
                - Similarity.unshared(page.tokens, piece, opening)
                - 4 * traits.wideGaps()
                - 6 * traits.foreign()
                - (institution ? 16 : 0);
    }

    private void decideBeside(Piece piece, int index, boolean below, @Nullable Piece title) {
        Traits traits = page.traits(index);
        int shared = Similarity.shared(page.tokens, piece, opening);
        if (title != null && (isCutShort(piece) || Similarity.begins(page.tokens, piece, title))) {
            piece.decide(BlockKind.BOILERPLATE, "repeats the title");
        } else if (index == page.firstProse() - 1
                && traits.words() <= 3
                && page.tokens.has(piece.first, Marks.ALL_CAPS)
                && below) {
            piece.decide(BlockKind.DATELINE, "place above the report");
        } else if (holdsOffice(piece)) {
            piece.decide(BlockKind.SUBHEADING, "letterhead: who issues it");
        } else if (below && traits.words() >= 5 && (shared >= 2 || piece.item)) {
            piece.decide(BlockKind.SUBHEADING, "deck below the title");
        } else if (traits.last() == Traits.Ending.COLON && index == page.firstProse() - 1) {
            piece.decide(BlockKind.BODY, "leads in");
        } else {
            piece.decide(BlockKind.BOILERPLATE, "above the report, not of it");
        }
    }

    private boolean isCutShort(Piece piece) {
        String last = page.tokens.form(piece.end - 1);
        return last.equals("…") || last.equals("...");
    }

    private boolean holdsOffice(Piece piece) {
        for (int token = piece.first; token < piece.end; token++) {
            if (page.tokens.has(token, Marks.OFFICE)) {
                return true;
            }
        }
        return false;
    }
}
