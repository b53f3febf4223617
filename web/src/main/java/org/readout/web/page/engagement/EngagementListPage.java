package org.readout.web.page.engagement;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;

/**
 * Engagements, filtered, a page at a time.
 *
 * @param counted among how many the facets were counted; empty where among all
 */
public record EngagementListPage(
        List<EngagementLine> lines,
        List<Heading> headings,
        List<Chip> chips,
        List<Facet> facets,
        String counted,
        Pager pager) {
    public EngagementListPage {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
    }
}
