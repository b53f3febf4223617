package org.readout.export.table;

import java.util.Objects;
import org.readout.model.CalendarDate;
import org.readout.model.CalendarDate.Interval;
import org.readout.model.CalendarDate.Partial;

/** Dates as people write them: "12 May 2026", "May 2026", "20–21 August 2026". */
final class Dates {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    static String of(CalendarDate date) {
        return switch (date) {
            case Partial partial -> partial(partial);
            case Interval(Partial first, Partial last) -> span(first, last);
        };
    }

    private static String span(Partial first, Partial last) {
        if (first.day() != null
                && last.day() != null
                && Objects.equals(first.month(), last.month())
                && Objects.equals(first.year(), last.year())) {
            return first.day() + "–" + partial(last);
        }
        return partial(first) + " – " + partial(last);
    }

    private static String partial(Partial date) {
        StringBuilder words = new StringBuilder();
        if (date.day() != null) {
            words.append(date.day()).append(' ');
        }
        if (date.month() != null) {
            words.append(MONTHS[date.month() - 1]).append(' ');
        }
        if (date.year() != null) {
            words.append(date.year());
        }
        return words.toString().stripTrailing();
    }
}
