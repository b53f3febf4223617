package org.readout.extract.date;

import org.jspecify.annotations.Nullable;

/** What words say of a date before it is placed in time. */
sealed interface DateWords {

    /**
     * A day, month or year as written.
     *
     * @param yearShift years from the publication's ("May next year"), or null
     * @param lean the side of now that a word sets ("last May", "next May"), or null
     */
    record Written(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            @Nullable Integer yearShift,
            @Nullable Tense lean)
            implements DateWords {

        static Written of(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
            return new Written(year, month, day, null, null, null);
        }

        Written onWeekday(int value) {
            return new Written(year, month, day, value, yearShift, lean);
        }

        Written inYear(@Nullable Integer value) {
            return new Written(value, month, day, weekday, yearShift, lean);
        }

        Written shifted(int years) {
            return new Written(year, month, day, weekday, years, lean);
        }

        /** "this May": of the publication's year, unless a year is written. */
        Written inThisYearIfNone() {
            return year == null && yearShift == null ? shifted(0) : this;
        }

        Written leaning(Tense side) {
            return new Written(year, month, day, weekday, yearShift, side);
        }
    }

    /** From one to the other; what the first leaves out the second tells. */
    record Span(Written first, Written last) implements DateWords {}

    /**
     * A weekday alone.
     *
     * @param weeks the week it is in, counted from the publication's ("Wednesday last week" is -1),
     *     or null
     * @param lean the side of now that a word sets ("last Friday"), or null
     */
    record Weekday(int weekday, @Nullable Integer weeks, @Nullable Tense lean)
            implements DateWords {}

    /** "From Monday to Wednesday", "over the weekend": days of one week or the turn of two. */
    record Weekdays(int first, int last, @Nullable Tense lean) implements DateWords {}

    /** So many units from the publication: "yesterday", "last month". */
    record FromNow(DateUnit unit, int amount) implements DateWords {}

    /** So many days from the date last told: "the day before", "the same day". */
    record FromLastTold(DateUnit unit, int amount) implements DateWords {}

    /**
     * The year of a season.
     *
     * @param month the season's middle month, 1 to 12
     * @param lean the side of now that a word sets ("last autumn"), or null
     */
    record Season(int month, @Nullable Tense lean) implements DateWords {}

    /**
     * A day whose month is the one nearest to the publication, or so many months from it: "(09)",
     * "the 9th of this month".
     */
    record DayOfMonth(int day, @Nullable Integer months) implements DateWords {}
}
