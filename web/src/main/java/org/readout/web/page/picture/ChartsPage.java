package org.readout.web.page.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.web.chart.Columns;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.HeatMap;
import org.readout.web.part.Tab;

/** Engagements over time, topics by year, who meets whom as a table. */
public record ChartsPage(
        List<Tab> tabs,
        String from,
        String to,
        Drawing overTime,
        List<Columns.Column> columns,
        @Nullable HeatMap topics,
        String topicsCounted,
        @Nullable HeatMap meetings,
        String meetingsCounted) {
    public ChartsPage {
        tabs = List.copyOf(tabs);
        columns = List.copyOf(columns);
    }
}
