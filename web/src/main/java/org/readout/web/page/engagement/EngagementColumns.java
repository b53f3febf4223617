package org.readout.web.page.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.CardIndex;
import org.readout.resolve.node.NodeKind;
import org.readout.web.chart.Columns;
import org.readout.web.chart.Periods;
import org.readout.web.part.Address;
import org.readout.web.part.Remembered;

/** Engagements over time, counted for whole registers and kept for a while. */
public final class EngagementColumns {
    private static final int SECONDS = 60;

    private final Remembered<Asked, SortedMap<LocalDate, Integer>> days;

    private record Asked(List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {}

    public EngagementColumns(CardIndex cards) {
        days =
                new Remembered<>(
                        SECONDS,
                        asked ->
                                cards.days(
                                        NodeKind.ENGAGEMENT,
                                        asked.sides(),
                                        asked.from(),
                                        asked.to()));
    }

    /** Each column leads to the list of what it counts. */
    public List<Columns.Column> of(
            List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {
        return periods(sides, from, to).stream()
                .map(
                        period -> {
                            Address list = Address.of("/engagements");
                            for (String side : sides) {
                                list = list.and("side", side);
                            }
                            return new Columns.Column(
                                    period.label(),
                                    period.count(),
                                    list.with("from", period.first().toString())
                                            .with("to", period.last().toString())
                                            .toString());
                        })
                .toList();
    }

    public List<Periods.Period> periods(
            List<String> sides, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Periods.of(days.of(new Asked(List.copyOf(sides), from, to)));
    }
}
