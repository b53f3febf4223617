package org.readout.web.page.document;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;

/** Documents, filtered: a page of a table. */
public record DocumentListPage(
        List<Line> lines,
        List<Heading> headings,
        List<Chip> chips,
        List<Facet> facets,
        Pager pager) {
    public DocumentListPage {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }

    /**
     * @param title its headline, else its name
     * @param later which text of its address it is, in words; empty for the first
     */
    public record Line(
            String published,
            String title,
            String later,
            String outlet,
            String engagements,
            String statements,
            String commitments,
            String address) {}
}
