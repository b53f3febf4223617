package org.readout.web.page.engagement;

import java.util.List;
import org.readout.web.part.Cite;
import org.readout.web.part.Tab;
import org.readout.web.part.WordDiff;

/**
 * An engagement with its accounts compared.
 *
 * @param outlets the columns
 * @param groups the rows, by what sort they are
 */
public record EngagementPage(
        String id,
        String kind,
        String status,
        String day,
        String place,
        List<String> sides,
        List<Present> participants,
        List<Outlet> outlets,
        List<Group> groups,
        List<Tab> tabs,
        int discrepancies) {
    public EngagementPage {
        sides = List.copyOf(sides);
        participants = List.copyOf(participants);
        outlets = List.copyOf(outlets);
        groups = List.copyOf(groups);
        tabs = List.copyOf(tabs);
    }

    /**
     * @param rule why this name and office are shown, in words
     */
    public record Present(
            String name,
            String office,
            String role,
            String rule,
            String address,
            List<Cite> cites) {
        public Present {
            cites = List.copyOf(cites);
        }
    }

    public record Outlet(String name, String published, String reprints, Cite cite) {}

    public record Group(String label, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param decidedAs the field as a decision names it; empty where no value can be preferred
     * @param rule why the value that is shown is shown, where a person decided
     * @param decision its number; 0 where nobody decided
     */
    public record Row(
            String field, List<Cell> cells, String decidedAs, String rule, long decision) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param pieces its words, marked where they differ from the first account's
     * @param mark same, differs, silent or contradicts
     * @param address its words in the reader; empty where the account is silent
     * @param value as a decision names it; empty where it cannot be preferred
     * @param preferred whether a person chose it
     */
    public record Cell(
            List<WordDiff.Piece> pieces,
            String mark,
            String address,
            String value,
            boolean preferred) {
        public Cell {
            pieces = List.copyOf(pieces);
        }
    }
}
