package org.readout.web.page.picture;

import java.util.List;
import org.readout.web.chart.Drawing;
import org.readout.web.part.Tab;

/**
 * Who meets whom.
 *
 * @param counted among how many of the newest engagements; empty for all
 * @param otherView the same with, or without, bodies
 */
public record NetworkPage(
        List<Tab> tabs,
        String from,
        String to,
        boolean bodies,
        String otherView,
        String counted,
        Drawing drawing,
        List<Row> rows) {
    public NetworkPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    public record Row(
            String one,
            String oneAddress,
            String other,
            String otherAddress,
            int count,
            String relation) {}
}
