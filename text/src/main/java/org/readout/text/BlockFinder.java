package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.BlockKind;

/**
 * Tells what each passage of a page is. First what can be told from a passage alone, then what
 * follows from where it stands: above the report, in it, or behind it. What no rule claims within
 * the report is report: to lose a paragraph is worse than to keep a line too many.
 */
final class BlockFinder {
    /** The sort of a list whose items have no marker but semicolons. */
    private static final char UNMARKED = ';';

    private final Page page;
    private final Tokens tokens;

    BlockFinder(Tokens tokens, List<Passage> passages) {
        this.tokens = tokens;
        this.page = new Page(tokens, new Cutter(tokens).cut(passages));
    }

    List<Region> find() {
        page.measure();
        askRules();
        page.measure();
        new Notices(page).claim();
        OtherNews otherNews = new OtherNews(page);
        otherNews.claimBehindEnd();
        page.measure();
        otherNews.claimSections();
        page.measure();
        new TeaserRun(page).claim();
        page.measure();
        Piece title = new Headlines(page).decide();
        new Repeats(page).claim(title);
        claimRest();
        return regions();
    }

    private void askRules() {
        for (int i = 0; i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (piece.isOpen()) {
                askRules(piece, i);
            }
        }
    }

    private void askRules(Piece piece, int index) {
        if (piece.end > piece.first) {
            Cue cue = Cues.of(page, index);
            if (cue != null) {
                piece.decide(cue.kind(), cue.phrase());
                return;
            }
        }
        for (Rule rule : BlockRules.OF_THE_PIECE) {
            if (rule.test().holds(page, index)) {
                piece.decide(rule.kind(), rule.name());
                return;
            }
        }
    }

    /**
     * What is left: paragraphs, list items, subheadings; behind the report, the page's last lines.
     */
    private void claimRest() {
        // the sort of marker that the items of the open list have; 0 where no list is open, 1
        // before its first item
        char list = 0;
        for (int i = 0; i < page.pieces.size(); i++) {
            Piece piece = page.pieces.get(i);
            if (piece.isOpen()) {
                list = claim(piece, i, list);
            }
        }
    }

    private char claim(Piece piece, int index, char list) {
        Traits traits = page.traits(index);
        char sort = piece.item ? ListItems.sort(tokens.captured(), piece.start) : 0;
        if (list != 0 && (piece.item ? list == 1 || list == sort : isUnmarkedItem(piece, list))) {
            piece.decide(BlockKind.LIST_ITEM, "item of the list led in");
            return piece.item ? sort : afterUnmarked(piece, list);
        }
        if (opensList(index)) {
            piece.decide(BlockKind.BODY, "leads in");
            return 1;
        }
        piece.decide(kindWithin(piece, index, traits), "what no rule claims");
        return 0;
    }

    /**
     * An item without a bullet begins in lower case, or it or the one before it ends with a
     * semicolon.
     */
    private boolean isUnmarkedItem(Piece piece, char list) {
        return Character.isLowerCase(tokens.form(piece.first).codePointAt(0))
                || list == UNMARKED
                || list == 1 && leavesListOpen(piece);
    }

    private char afterUnmarked(Piece piece, char list) {
        return leavesListOpen(piece) ? UNMARKED : list == UNMARKED ? 0 : list;
    }

    private boolean leavesListOpen(Piece piece) {
        int last = piece.end - 1;
        return tokens.isMark(last, ';')
                || last > piece.first && tokens.is(last, "and") && tokens.has(last, Marks.WORD);
    }

    private BlockKind kindWithin(Piece piece, int index, Traits traits) {
        if (piece.item && isSubheading(index) && isParagraph(index + 1)) {
            return BlockKind.SUBHEADING;
        }
        if (traits.isProse()) {
            return BlockKind.BODY;
        }
        if (lacksItsStop(piece, index, traits)) {
            return BlockKind.BODY;
        }
        if (page.isAfterReport(index) && page.hasReport() || continuesNoise(piece, index, traits)) {
            return BlockKind.BOILERPLATE;
        }
        return piece.item
                ? BlockKind.LIST_ITEM
                : isSubheading(index) ? BlockKind.SUBHEADING : BlockKind.BODY;
    }

    /** The report's last paragraph, where its full stop is missing. */
    private boolean lacksItsStop(Piece piece, int index, Traits traits) {
        return page.hasReport()
                && index == page.lastProse() + 1
                && traits.closedClass() >= (tokens.has(piece.first, Marks.OPENER) ? 1 : 3)
                && traits.words() - traits.capitalised() >= 4
                && traits.words() >= 8
                && traits.separators() + traits.wideGaps() == 0
                && page.sharesNames(piece);
    }

    /**
     * A line that is no sentence, below the page's own words and without a name of the report, is
     * the page's too.
     */
    private boolean continuesNoise(Piece piece, int index, Traits traits) {
        if (index == 0
                || piece.item
                || traits.words() < 4
                || traits.last() != Traits.Ending.NOTHING) {
            return false;
        }
        BlockKind before = page.pieces.get(index - 1).kind;
        return before == BlockKind.BOILERPLATE && !page.sharesNames(piece);
    }

    /** A few words without a comma; lines of a list of persons or of a programme have more. */
    private boolean isSubheading(int index) {
        Traits traits = page.traits(index);
        Piece piece = page.pieces.get(index);
        boolean title =
                traits.words() <= 8
                        && traits.last() == Traits.Ending.NOTHING
                        && traits.timeWords() <= traits.words() / 2
                        && !page.isAfterReport(index);
        for (int token = piece.first; title && token < piece.end; token++) {
            title = !tokens.isMark(token, ',') && !tokens.isMark(token, ';');
        }
        return title;
    }

    private boolean isParagraph(int index) {
        return index < page.pieces.size() && page.traits(index).isProse();
    }

    /** Whether items follow and the piece leaves its sentence open for them. */
    private boolean opensList(int index) {
        Traits traits = page.traits(index);
        if (traits.last() == Traits.Ending.COLON) {
            return traits.words() >= 2;
        }
        return traits.last() == Traits.Ending.NOTHING
                && index + 1 < page.pieces.size()
                && page.pieces.get(index + 1).item
                && traits.closedClass() >= 1
                && traits.words() >= 3;
    }

    private List<Region> regions() {
        List<Region> regions = new ArrayList<>(page.pieces.size());
        for (Piece piece : page.pieces) {
            BlockKind kind = piece.kind == null ? BlockKind.BODY : piece.kind;
            regions.add(new Region(kind, piece.first, piece.end, piece.start, piece.limit));
        }
        return regions;
    }
}
