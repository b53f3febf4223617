package org.readout.text;

import org.readout.model.BlockKind;

/**
 * Finds the sentences by which a page speaks to its reader: of subscriptions, of its use, of what
 * it prints tomorrow.
 */
final class Notices {
    /** A page-word is no proof; two in a sentence that shares no name with the report are. */
    private static final int PAGE_WORDS = 2;

    /** A notice behind the report is short: words. */
    private static final int LONGEST_NOTICE = 30;

    /** At most so many notices stand behind a report. */
    private static final int MOST_NOTICES = 2;

    private final Page page;
    private final Tokens tokens;

    Notices(Page page) {
        this.page = page;
        this.tokens = page.tokens;
    }

    void claim() {
        for (int i = 0; i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (piece.isOpen()
                    && page.traits(i).isProse()
                    && pageWords(piece) >= PAGE_WORDS
                    && !page.sharesNames(piece)) {
                piece.decide(BlockKind.BOILERPLATE, "the page speaks of itself");
            }
        }
        page.measure();
        claimBehindReport();
    }

    /**
     * One or two short paragraphs that stand last, behind lines of the page, and share no name with
     * the report.
     */
    private void claimBehindReport() {
        int first = page.lastProse() + 1;
        while (first - 1 > page.firstProse() && page.pieces.get(first - 1).isOpen()) {
            first--;
            if (page.lastProse() - first >= MOST_NOTICES || !mayBeNotice(first)) {
                return;
            }
        }
        if (first - 1 <= page.firstProse()) {
            return;
        }
        BlockKind before = page.pieces.get(first - 1).kind;
        if (before == BlockKind.CAPTION || before == BlockKind.DATELINE) {
            return;
        }
        for (int i = first; i <= page.lastProse(); i++) {
            page.pieces.get(i).decide(BlockKind.BOILERPLATE, "notice behind the report");
        }
    }

    private boolean mayBeNotice(int index) {
        Piece piece = page.pieces.get(index);
        int words = page.traits(index).words();
        boolean brief =
                2 * words <= LONGEST_NOTICE || words <= LONGEST_NOTICE && pageWords(piece) > 0;
        // "Both sides", "The visit" and "He" go on with the report
        boolean goesOn =
                tokens.has(piece.first, Marks.OPENER) || !tokens.has(piece.first, Marks.WORD);
        return brief && !goesOn && page.traits(index).isProse() && !page.sharesNames(piece);
    }

    private int pageWords(Piece piece) {
        int found = 0;
        for (int token = piece.first; token < piece.end; token++) {
            found += Cues.at(tokens, token, piece.end, Cue.Where.PAGE_WORD) != null ? 1 : 0;
        }
        return found;
    }
}
