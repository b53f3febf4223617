package org.readout.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateWords.DayOfMonth;
import org.readout.extract.date.DateWords.FromLastTold;
import org.readout.extract.date.DateWords.FromNow;
import org.readout.extract.date.DateWords.Season;
import org.readout.extract.date.DateWords.Span;
import org.readout.extract.date.DateWords.Weekday;
import org.readout.extract.date.DateWords.Weekdays;
import org.readout.extract.date.DateWords.Written;
import org.readout.model.CalendarDate;

/** Places the words of a date in time, from the day the document was published. */
final class DateResolver {
    private static final int DAYS_OF_HALF_A_WEEK = 3;

    private final @Nullable LocalDate published;

    /** Whether the day is the publication's; a day of the story has its weekdays around it. */
    private final boolean isPublication;

    /** The year of the report, where that alone is known. */
    private final @Nullable Integer year;

    DateResolver(Anchor anchor) {
        this.published = anchor.day();
        this.isPublication = anchor.isYearKnown();
        this.year = anchor.year();
    }

    /**
     * The date, or null where the text does not fix it.
     *
     * @param tense that of the words around, or null where they tell none
     * @param lastTold the day told last before these words, or null
     */
    @Nullable CalendarDate resolve(
            DateWords words, @Nullable Tense tense, @Nullable LocalDate lastTold) {
        try {
            return switch (words) {
                case Written written ->
                        written(written, written.lean() != null ? written.lean() : tense);
                case Span span -> span(span, tense);
                case Weekday weekday ->
                        weekday(weekday, weekday.lean() != null ? weekday.lean() : tense);
                case Weekdays days -> weekdays(days, days.lean() != null ? days.lean() : tense);
                case FromNow now ->
                        published == null ? null : shifted(published, now.unit(), now.amount());
                case FromLastTold told -> fromLastTold(told, lastTold);
                case Season season -> season(season, season.lean() != null ? season.lean() : tense);
                case DayOfMonth day -> dayOfMonth(day);
            };
        } catch (DateTimeException | IllegalArgumentException noSuchDate) {
            return null; // "31 June": the words are no date after all
        }
    }

    private CalendarDate.@Nullable Partial written(Written written, @Nullable Tense tense) {
        Integer told = written.year();
        Integer month = written.month();
        if (told == null && written.yearShift() != null) {
            Integer current = published == null ? year : Integer.valueOf(published.getYear());
            told = current == null ? null : Integer.valueOf(current + written.yearShift());
        } else if (told == null && month != null) {
            told =
                    published == null
                            ? year
                            : Integer.valueOf(
                                    nearestYear(
                                            published,
                                            month,
                                            written.day(),
                                            written.weekday(),
                                            tense));
        }
        return told == null && month == null
                ? null
                : new CalendarDate.Partial(told, month, written.day());
    }

    /**
     * The year that makes month and day nearest to the publication, on the side the tense tells.
     */
    private static int nearestYear(
            LocalDate published,
            int month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            @Nullable Tense tense) {
        int best = published.getYear();
        long least = Long.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            YearMonth in = YearMonth.of(year, month);
            if (day != null && day > in.lengthOfMonth()) {
                continue;
            }
            LocalDate first = in.atDay(day == null ? 1 : day);
            LocalDate last = day == null ? in.atEndOfMonth() : first;
            long away =
                    published.isBefore(first)
                            ? first.toEpochDay() - published.toEpochDay()
                            : Math.max(0, published.toEpochDay() - last.toEpochDay());
            boolean isWrongSide =
                    tense == Tense.PAST && first.isAfter(published.plusDays(1))
                            || tense == Tense.FUTURE && last.isBefore(published.minusDays(1));
            boolean isWrongWeekday = weekday != null && first.getDayOfWeek().getValue() != weekday;
            // "to explain the vote of 2 May": what is to come may speak of what has just been
            // where nothing tells the tense, a report rather speaks of what has been
            int misplaced =
                    tense == null
                            ? (first.isAfter(published) ? 60 : 0)
                            : !isWrongSide ? 0 : tense == Tense.PAST ? 1_000 : 300;
            long cost = away + misplaced + (isWrongWeekday ? 10_000 : 0);
            if (cost < least) {
                least = cost;
                best = year;
            }
        }
        return best;
    }

    private @Nullable CalendarDate span(Span span, @Nullable Tense tense) {
        Written end = span.last();
        Written start = span.first();
        Integer month = start.month() != null ? start.month() : end.month();
        if (end.year() == null && end.yearShift() == null && start.year() != null) {
            end = end.inYear(start.year());
        }
        CalendarDate.Partial last = written(end, tense);
        if (last == null) {
            return null;
        }
        Integer year = start.year() != null ? start.year() : last.year();
        CalendarDate.Partial first = new CalendarDate.Partial(year, month, start.day());
        if (year != null
                && month != null
                && last.month() != null
                && month > last.month()
                && start.year() == null) {
            first = new CalendarDate.Partial(year - 1, month, start.day());
        }
        return new CalendarDate.Interval(first, last);
    }

    private @Nullable CalendarDate weekday(Weekday weekday, @Nullable Tense tense) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday.weekday());
        if (weekday.weeks() != null) {
            LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return CalendarDate.day(
                    monday.plusWeeks(weekday.weeks()).plusDays(weekday.weekday() - 1L));
        }
        if (!isPublication) {
            return CalendarDate.day(
                    published
                            .minusDays(DAYS_OF_HALF_A_WEEK)
                            .with(TemporalAdjusters.nextOrSame(day)));
        }
        boolean isNext = weekday.lean() == Tense.FUTURE;
        boolean isLast = weekday.lean() == Tense.PAST;
        return CalendarDate.day(
                published.with(
                        isNext
                                ? TemporalAdjusters.next(day)
                                : isLast
                                        ? TemporalAdjusters.previous(day)
                                        : tense == Tense.FUTURE
                                                ? TemporalAdjusters.nextOrSame(day)
                                                : TemporalAdjusters.previousOrSame(day)));
    }

    private @Nullable CalendarDate weekdays(Weekdays days, @Nullable Tense tense) {
        if (published == null || !isPublication) {
            return null;
        }
        DayOfWeek opening = DayOfWeek.of(days.first());
        LocalDate first =
                published.with(
                        tense == Tense.FUTURE
                                ? days.lean() == Tense.FUTURE
                                        ? TemporalAdjusters.next(opening)
                                        : TemporalAdjusters.nextOrSame(opening)
                                : tense == Tense.PAST
                                        ? TemporalAdjusters.previous(opening)
                                        : TemporalAdjusters.previousOrSame(opening));
        int length = Math.floorMod(days.last() - days.first(), 7);
        return new CalendarDate.Interval(
                CalendarDate.day(first), CalendarDate.day(first.plusDays(length)));
    }

    private @Nullable CalendarDate fromLastTold(FromLastTold told, @Nullable LocalDate lastTold) {
        LocalDate from =
                lastTold != null ? lastTold : told.unit() == DateUnit.DAY ? published : null;
        return from == null ? null : shifted(from, told.unit(), told.amount());
    }

    private static @Nullable CalendarDate shifted(LocalDate from, DateUnit unit, int amount) {
        return switch (unit) {
            case DAY -> CalendarDate.day(from.plusDays(amount));
            case WEEK -> amount == 0 ? monthOf(from) : week(from.plusWeeks(amount));
            case MONTH -> {
                YearMonth month = YearMonth.from(from).plusMonths(amount);
                yield CalendarDate.month(month.getYear(), month.getMonthValue());
            }
            case QUARTER -> CalendarDate.year(from.plusMonths(3L * amount).getYear());
            case HALF -> CalendarDate.year(from.plusMonths(6L * amount).getYear());
            case YEAR -> CalendarDate.year(from.getYear() + amount);
            case DECADE -> null;
        };
    }

    /**
     * A week is known by the month that has most of it: nobody who says "last week" means every day
     * of it.
     */
    private static CalendarDate week(LocalDate day) {
        return monthOf(
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusDays(DAYS_OF_HALF_A_WEEK));
    }

    private static CalendarDate monthOf(LocalDate day) {
        return CalendarDate.month(day.getYear(), day.getMonthValue());
    }

    private @Nullable CalendarDate season(Season season, @Nullable Tense tense) {
        if (published == null) {
            return null;
        }
        return season.lean() == null && tense == null
                ? CalendarDate.year(published.getYear())
                : CalendarDate.year(nearestYear(published, season.month(), null, null, tense));
    }

    private @Nullable CalendarDate dayOfMonth(DayOfMonth day) {
        if (published == null) {
            return null;
        }
        if (day.months() != null) {
            return CalendarDate.day(published.plusMonths(day.months()).withDayOfMonth(day.day()));
        }
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            YearMonth in = YearMonth.from(published).plusMonths(months);
            if (day.day() <= in.lengthOfMonth()) {
                LocalDate at = in.atDay(day.day());
                boolean isNearer = best == null || away(at, published) < away(best, published);
                best = isNearer ? at : best;
            }
        }
        return best == null ? null : CalendarDate.day(best);
    }

    private static long away(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
