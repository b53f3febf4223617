package org.readout.web.page.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.Faceted;
import org.readout.web.chart.HeatMap;
import org.readout.web.chart.Periods;
import org.readout.web.part.Address;
import org.readout.web.part.Wording;

/** In how many things said or promised of each period a topic is spoken of. */
public final class TopicsOverTime {
    private static final int SHOWN = 16;

    private TopicsOverTime() {}

    /**
     * @param list the search that a cell narrows
     * @return null where nothing has a topic and a day
     */
    public static @Nullable HeatMap of(String caption, List<Faceted> entries, Address list) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (Faceted entry : entries) {
            if (entry.day() != null && !entry.topics().isEmpty()) {
                days.merge(entry.day(), 1, Integer::sum);
                entry.topics().forEach(topic -> totals.merge(topic, 1, Integer::sum));
            }
        }
        List<Periods.Period> periods = Periods.of(days);
        if (periods.isEmpty()) {
            return null;
        }
        List<Periods.Period> shown = periods.stream().filter(period -> period.count() > 0).toList();
        Map<String, int[]> counts = new LinkedHashMap<>();
        totals.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(entry -> counts.put(entry.getKey(), new int[shown.size()]));
        for (Faceted entry : entries) {
            int at = period(shown, entry.day());
            for (String topic : entry.topics()) {
                int[] row = counts.get(topic);
                if (row != null && at >= 0) {
                    row[at]++;
                }
            }
        }
        return HeatMap.of(
                caption,
                "Topic",
                shown.stream().map(Periods.Period::label).toList(),
                counts,
                Wording::words,
                topic -> list.with("topic", topic).toString(),
                (topic, column) ->
                        list.with("topic", topic)
                                .with("from", shown.get(column).first().toString())
                                .with("to", shown.get(column).last().toString())
                                .toString());
    }

    private static int period(List<Periods.Period> periods, @Nullable LocalDate day) {
        for (int i = 0; day != null && i < periods.size(); i++) {
            if (!day.isBefore(periods.get(i).first()) && !day.isAfter(periods.get(i).last())) {
                return i;
            }
        }
        return -1;
    }
}
