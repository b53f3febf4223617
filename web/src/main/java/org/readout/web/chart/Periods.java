package org.readout.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Days gathered into months, quarters or years, whichever fit on a sheet; none is left out. */
public final class Periods {
    private static final int MONTHS_SHOWN = 24;
    private static final int QUARTERS_SHOWN = 24;

    private Periods() {}

    /**
     * Some days in a row.
     *
     * @param label 2026-03, 2026 Q1 or 2026
     */
    public record Period(String label, LocalDate first, LocalDate last, int count) {}

    public static List<Period> of(SortedMap<LocalDate, Integer> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate start = days.firstKey();
        LocalDate end = days.lastKey();
        long months = ChronoUnit.MONTHS.between(start.withDayOfMonth(1), end.withDayOfMonth(1)) + 1;
        int step = months <= MONTHS_SHOWN ? 1 : months <= QUARTERS_SHOWN * 3 ? 3 : 12;
        List<Period> periods = new ArrayList<>();
        for (LocalDate first = begin(start, step);
                !first.isAfter(end);
                first = first.plusMonths(step)) {
            LocalDate next = first.plusMonths(step);
            int count = 0;
            for (Map.Entry<LocalDate, Integer> day : days.subMap(first, next).entrySet()) {
                count += day.getValue();
            }
            periods.add(new Period(label(first, step), first, next.minusDays(1), count));
        }
        return periods;
    }

    private static LocalDate begin(LocalDate day, int step) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / step * step + 1, 1);
    }

    private static String label(LocalDate first, int step) {
        return switch (step) {
            case 1 -> first.toString().substring(0, 7);
            case 3 -> first.getYear() + " Q" + (first.getMonthValue() + 2) / 3;
            default -> String.valueOf(first.getYear());
        };
    }
}
