package org.readout.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known, or a span of such dates. Written as ISO 8601; a month and day
 * without a year is {@code --01-26} (EDTF's {@code XXXX-01-26}), a month without a year {@code
 * --01}.
 */
public sealed interface CalendarDate {

    /**
     * The written form: {@code 2026-02-04}, {@code 2026-02}, {@code 2026}, {@code --01-26} or
     * {@code a/b}.
     */
    String iso();

    /** The first day this date can mean; empty where the year is unknown. */
    Optional<LocalDate> firstDay();

    /** The last day this date can mean; empty where the year is unknown. */
    Optional<LocalDate> lastDay();

    /**
     * A day, month or year.
     *
     * @param year Gregorian, 1 to 9999; null only where a month is known
     * @param month 1 to 12, or null
     * @param day 1 to 31, or null; needs a month
     */
    record Partial(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
            implements CalendarDate {
        public Partial {
            if (year == null && month == null
                    || day != null && month == null
                    || year != null && (year < 1 || year > 9999)) {
                throw new IllegalArgumentException(
                        "date %s-%s-%s: no such date".formatted(year, month, day));
            }
            if (month != null) {
                // a leap year stands in where the year is unknown, so that --02-29 is a date
                int in = year == null ? 2000 : year;
                if (month < 1
                        || month > 12
                        || day != null
                                && (day < 1 || day > YearMonth.of(in, month).lengthOfMonth())) {
                    throw new IllegalArgumentException(
                            "date %s-%s-%s: no such date".formatted(year, month, day));
                }
            }
        }

        @Override
        public String iso() {
            String head = year == null ? "-" : "%04d".formatted(year);
            return head
                    + (month == null ? "" : "-%02d".formatted(month))
                    + (day == null ? "" : "-%02d".formatted(day));
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return year == null
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day));
        }

        @Override
        public Optional<LocalDate> lastDay() {
            if (year == null) {
                return Optional.empty();
            }
            YearMonth in = YearMonth.of(year, month == null ? 12 : month);
            return Optional.of(day == null ? in.atEndOfMonth() : in.atDay(day));
        }

        /** Whether year, month and day are all known. */
        public boolean isDay() {
            return year != null && day != null;
        }
    }

    /** From {@code first} to {@code last}, both included. */
    record Interval(Partial first, Partial last) implements CalendarDate {
        @Override
        public String iso() {
            return first.iso() + "/" + last.iso();
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return first.firstDay();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return last.lastDay();
        }
    }

    static Partial day(LocalDate day) {
        return new Partial(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static Partial month(int year, int month) {
        return new Partial(year, month, null);
    }

    static Partial year(int year) {
        return new Partial(year, null, null);
    }

    /**
     * Reads the written form; a time after the day ("2026-02-04T10:00Z") is dropped. Empty where it
     * is no date.
     */
    static Optional<CalendarDate> parse(String written) {
        String[] ends = written.strip().split("/", -1);
        if (ends.length == 2) {
            return Written.partial(ends[0])
                    .flatMap(a -> Written.partial(ends[1]).map(b -> new Interval(a, b)));
        }
        return ends.length == 1 ? Written.partial(ends[0]).map(a -> a) : Optional.empty();
    }

    /** The written form of a partial date. */
    final class Written {
        private static final Pattern FORM =
                Pattern.compile(
                        "(\\d{4}|-)(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?", Pattern.DOTALL);

        private Written() {}

        private static Optional<Partial> partial(String written) {
            Matcher matcher = FORM.matcher(written.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Partial(
                                matcher.group(1).equals("-") ? null : number(matcher.group(1)),
                                number(matcher.group(2)),
                                number(matcher.group(3))));
            } catch (IllegalArgumentException | DateTimeException noSuchDate) {
                return Optional.empty();
            }
        }

        private static @Nullable Integer number(@Nullable String digits) {
            return digits == null ? null : Integer.valueOf(digits);
        }
    }
}
