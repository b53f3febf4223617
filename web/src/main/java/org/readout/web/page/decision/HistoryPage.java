package org.readout.web.page.decision;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Facet;
import org.readout.web.part.Pager;

/**
 * Every decision, the latest first.
 *
 * @param breaks where the chain of hashes is broken; empty where it holds
 * @param head the last hash
 */
public record HistoryPage(
        List<DecisionLine> lines,
        List<Chip> chips,
        List<Facet> facets,
        List<String> breaks,
        String head,
        Pager pager) {
    public HistoryPage {
        lines = List.copyOf(lines);
        chips = List.copyOf(chips);
        facets = List.copyOf(facets);
        breaks = List.copyOf(breaks);
    }
}
