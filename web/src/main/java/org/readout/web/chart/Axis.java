package org.readout.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days laid out from left to right. */
record Axis(LocalDate first, LocalDate last, double left, double right) {
    private static final int MOST_MARKS = 8;

    Axis {
        if (!last.isAfter(first)) {
            last = first.plusDays(1);
        }
    }

    double at(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(first, last);
        double part = ChronoUnit.DAYS.between(first, day);
        return left + (right - left) * Math.clamp(part / whole, 0, 1);
    }

    /** A day that is worth a mark, and its words. */
    record Mark(LocalDate day, String words) {}

    /** The beginnings of years; of months where the whole is short. */
    List<Mark> marks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = 1;
        List<Mark> marks = new ArrayList<>();
        if (months > 18) {
            while ((months / 12 + 1) / step > MOST_MARKS) {
                step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
            }
            for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
                if (year % step == 0) {
                    marks.add(new Mark(LocalDate.of(year, 1, 1), String.valueOf(year)));
                }
            }
        } else {
            while ((months + 1) / step > MOST_MARKS) {
                step++;
            }
            LocalDate month = first.withDayOfMonth(1).plusMonths(1);
            for (int i = 0; !month.isAfter(last); i++, month = month.plusMonths(1)) {
                if (i % step == 0) {
                    marks.add(new Mark(month, month.toString().substring(0, 7)));
                }
            }
        }
        return marks;
    }
}
