package org.readout.web.page.thing;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;
import org.readout.web.part.Tab;

/** Things of one kind, filtered, a page at a time. */
public record ShelfPage(
        String title,
        String path,
        String sort,
        String detail,
        List<Tab> tabs,
        List<Line> lines,
        List<Heading> headings,
        List<Chip> chips,
        List<Facet> facets,
        Pager pager) {
    public ShelfPage {
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }

    /** A thing in a list. */
    public record Line(
            String label,
            String detail,
            List<String> sides,
            String day,
            String documents,
            String address) {
        public Line {
            sides = List.copyOf(sides);
        }
    }
}
