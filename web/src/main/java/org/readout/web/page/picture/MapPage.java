package org.readout.web.page.picture;

import java.util.List;
import org.readout.web.chart.Drawing;
import org.readout.web.part.Tab;

/**
 * Where engagements are.
 *
 * @param placeless how many tell no place
 * @param unknown how many are at places whose coordinates are not known
 */
public record MapPage(
        List<Tab> tabs,
        String from,
        String to,
        String counted,
        Drawing drawing,
        List<Row> rows,
        String placeless,
        String unknown) {
    public MapPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    public record Row(String city, String state, String stateAddress, int count, String address) {}
}
