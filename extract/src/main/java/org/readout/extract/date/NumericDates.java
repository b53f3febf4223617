package org.readout.extract.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: 2024-05-12, 12.05.2024, 12/5/2024, 2026–2030. */
final class NumericDates {
    private NumericDates() {}

    /** What the run says by itself, or null: a lone day or year needs words beside it. */
    static @Nullable DateWords read(NumberRun run) {
        if (run.isYearSpan()) {
            return new DateWords.Span(
                    DateWords.Written.of(run.a(), null, null),
                    DateWords.Written.of(run.lastYear(), null, null));
        }
        if (run.count() == 3 && run.aDigits() == 4) {
            return day(run.a(), run.b(), run.c());
        }
        if (run.count() == 3 && run.cDigits() == 4) {
            // day before month as most of the world writes it, unless only the other way is a date
            DateWords dayFirst = day(run.c(), run.b(), run.a());
            return dayFirst != null ? dayFirst : day(run.c(), run.a(), run.b());
        }
        boolean isMonth =
                run.count() == 2
                        && run.aDigits() == 4
                        && run.bDigits() == 2
                        && run.separator() == '-';
        return isMonth && run.a() >= 1500 && run.a() <= 2200 && run.b() >= 1 && run.b() <= 12
                ? DateWords.Written.of(run.a(), run.b(), null)
                : null;
    }

    static boolean isDate(int year, int month, int day) {
        return year >= 1500
                && year <= 2200
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static DateWords.@Nullable Written day(int year, int month, int day) {
        return isDate(year, month, day) ? DateWords.Written.of(year, month, day) : null;
    }
}
