package org.readout.web.page.formulation;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;

/** Formulations, filtered, a page at a time. */
public record FormulationListPage(
        List<Line> lines,
        List<Heading> headings,
        List<Chip> chips,
        List<Facet> facets,
        Pager pager) {
    public FormulationListPage {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }

    /**
     * @param versions how many wordings it has
     */
    public record Line(
            String wording,
            String sort,
            List<String> sides,
            int versions,
            String last,
            int documents,
            String address) {
        public Line {
            sides = List.copyOf(sides);
        }
    }
}
