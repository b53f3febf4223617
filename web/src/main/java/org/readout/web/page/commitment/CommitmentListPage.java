package org.readout.web.page.commitment;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;
import org.readout.web.part.Tab;

/**
 * Commitments, filtered: a page of a table, or a board.
 *
 * @param board the columns; empty for the table
 */
public record CommitmentListPage(
        List<Tab> tabs,
        List<CommitmentLine> lines,
        List<Column> board,
        List<Heading> headings,
        List<Chip> chips,
        List<Facet> facets,
        Pager pager) {
    public CommitmentListPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
        board = List.copyOf(board);
        headings = List.copyOf(headings);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }

    /**
     * Those that have come equally far.
     *
     * @param all the list of them
     */
    public record Column(String state, String count, List<CommitmentLine> lines, String all) {
        public Column {
            lines = List.copyOf(lines);
        }
    }
}
