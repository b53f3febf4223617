package org.readout.extract.date;

import org.readout.model.CalendarDate;

/**
 * Words that give a date, resolved against the publication date where they are relative.
 *
 * @param first its first token, prepositions not included
 * @param end the token after its last
 * @param date as the words around it tell the tense
 * @param past the same words told of what was: "on Wednesday" is the last one before publication
 * @param future the same words told of what is to come; equal to {@code past} where tense makes no
 *     difference
 * @param isAbsolute whether the words name a month or a year; "on Friday" and "next year" do not
 */
public record DateMention(
        int first,
        int end,
        CalendarDate date,
        CalendarDate past,
        CalendarDate future,
        boolean isAbsolute) {

    /** The date if the words are known to be told in this tense. */
    public CalendarDate in(Tense tense) {
        return tense == Tense.PAST ? past : future;
    }

    /** Whether year, month and day are known, of one day or of both ends of a span. */
    public boolean isDay() {
        return switch (date) {
            case CalendarDate.Partial partial -> partial.isDay();
            case CalendarDate.Interval(CalendarDate.Partial a, CalendarDate.Partial b) ->
                    a.isDay() && b.isDay();
        };
    }
}
