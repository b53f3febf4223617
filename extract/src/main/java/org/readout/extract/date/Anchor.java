package org.readout.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.CalendarDate.Interval;
import org.readout.model.CalendarDate.Partial;

/**
 * The day from which relative words count.
 *
 * @param day the day of publication or filing, or null where the text gives none
 * @param isYearKnown whether the day's year is known; where it is not, the year only stands in for
 *     arithmetic
 * @param year the year the report is set in, where that alone is known; otherwise null
 */
record Anchor(@Nullable LocalDate day, boolean isYearKnown, @Nullable Integer year) {
    /** A common year within reach in which a date falls on each weekday once. */
    private static final int FIRST_YEAR = 2021;

    static Anchor none() {
        return new Anchor(null, true, null);
    }

    /** The day of publication. */
    static Anchor published(LocalDate day) {
        return new Anchor(day, true, null);
    }

    static Anchor in(int year) {
        return new Anchor(null, true, year);
    }

    /** "Monday, 3 May" without a year: some year in which the day is a Tuesday. */
    static Anchor on(int weekday, int month, int day) {
        for (int year = FIRST_YEAR; year < FIRST_YEAR + 12; year++) {
            if (NumericDates.isDate(year, month, day)
                    && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday) {
                return new Anchor(LocalDate.of(year, month, day), false, null);
            }
        }
        return none();
    }

    /**
     * A date resolved from this anchor, without the year that only stood in; null where nothing is
     * left of it.
     */
    @Nullable CalendarDate told(@Nullable CalendarDate date, boolean hasYear) {
        if (isYearKnown || hasYear || date == null) {
            return date;
        }
        return switch (date) {
            case Partial partial -> yearless(partial);
            case Interval(Partial a, Partial b) -> {
                Partial first = yearless(a);
                Partial last = yearless(b);
                yield first == null || last == null ? null : new Interval(first, last);
            }
        };
    }

    private static @Nullable Partial yearless(Partial date) {
        return date.month() == null ? null : new Partial(null, date.month(), date.day());
    }
}
