package org.readout.text;

import org.readout.model.BlockKind;

/**
 * Finds the other news of a page: behind the mark that ends the report, and under titles such as
 * "Related news".
 */
final class OtherNews {
    private final Page page;
    private final Tokens tokens;

    OtherNews(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    /**
     * After a mark that closes the report for good, all is other news, if more than a third of the
     * prose stands before.
     */
    void claimBehindEnd() {
        int all = 0;
        for (int i = 0; i < page.pieces.size(); i++) {
            all += proseWords(i);
        }
        int before = 0;
        boolean over = false;
        for (int i = 0; i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (over && piece.isOpen()) {
                piece.decide(BlockKind.TEASER, "behind the report's end");
            }
            before += proseWords(i);
            over |=
                    3 * before >= all
                            && (piece.reason.equals(Page.CLOSED_FOR_GOOD) || isEndLine(piece));
        }
    }

    private int proseWords(int index) {
        Traits traits = page.traits(index);
        return page.pieces.get(index).isOpen() && traits.isProse() ? traits.words() : 0;
    }

    /** {@code (END)}, {@code -30-}, {@code --- Ends/}. */
    private boolean isEndLine(Piece piece) {
        if (piece.isOpen() || piece.end == piece.first || piece.end - piece.first > 16) {
            return false;
        }
        int first = piece.first;
        while (first < piece.end - 1 && !tokens.has(first, Marks.WORD)) {
            first++;
        }
        String word = tokens.folded(first);
        return first > piece.first
                && (word.equals("end") || word.equals("ends") || word.startsWith("30"));
    }

    /**
     * Under the title of a section of other news, lines are teasers up to the next paragraph of the
     * report.
     */
    void claimSections() {
        boolean section = false;
        for (int i = 0; i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (piece.end > piece.first && Cues.opensSection(tokens, piece)) {
                section = !page.isBeforeReport(i);
                piece.decide(BlockKind.TEASER, "title of other news");
            } else if (section && piece.isOpen()) {
                section = piece.item || !page.traits(i).isProse() || !page.sharesNames(piece);
                if (section) {
                    piece.decide(BlockKind.TEASER, "other news");
                }
            }
        }
    }
}
