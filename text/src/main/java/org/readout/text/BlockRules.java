package org.readout.text;

import java.util.List;
import org.readout.model.BlockKind;

/**
 * The rules by which noise is told from report, in the order they are asked; the first that holds
 * decides.
 */
final class BlockRules {
    private BlockRules() {}

    /** Rules that need nothing but the piece itself. */
    static final List<Rule> OF_THE_PIECE =
            List.of(
                    new Rule("table row or image", BlockKind.CAPTION, Captions::isTableRow),
                    new Rule(
                            "no word in it",
                            BlockKind.BOILERPLATE,
                            (page, i) -> page.traits(i).words() == 0),
                    new Rule("in another script", BlockKind.BOILERPLATE, BlockRules::isForeign),
                    new Rule("names a photograph's sides", BlockKind.CAPTION, Captions::namesSides),
                    new Rule(
                            "ends with a photograph's credit",
                            BlockKind.CAPTION,
                            Captions::endsWithCredit),
                    new Rule("date and nothing else", BlockKind.DATELINE, Datelines::standsAlone),
                    new Rule("by somebody", BlockKind.BYLINE, BlockRules::isByline),
                    new Rule("between rulers", BlockKind.BOILERPLATE, Furniture::isRuled),
                    new Rule("menu", BlockKind.BOILERPLATE, Furniture::isMenu),
                    new Rule("address, number or mail", BlockKind.BOILERPLATE, Contacts::isContact),
                    new Rule("label in capitals", BlockKind.BOILERPLATE, Furniture::isLabelled),
                    new Rule("symbol's name", BlockKind.BOILERPLATE, Furniture::isSymbolName));

    private static boolean isForeign(Page page, int index) {
        Traits traits = page.traits(index);
        return 2 * traits.foreign() > traits.words() && traits.words() < 40;
    }

    private static boolean isByline(Page page, int index) {
        Piece piece = page.pieces.get(index);
        Traits traits = page.traits(index);
        Tokens tokens = page.tokens;
        return (tokens.is(piece.first, "by")
                        || tokens.is(piece.first, "from") && page.isBeforeReport(index))
                && traits.words() >= 2
                && traits.words() <= 16
                && !traits.isProse()
                && traits.last() != Traits.Ending.COMMA
                && tokens.has(piece.first + 1, Marks.CAPITALISED)
                && 2 * traits.capitalised() >= traits.words();
    }
}
