package org.readout.extract.date;

import static org.readout.extract.date.CalendarWords.NONE;

import org.jspecify.annotations.Nullable;
import org.readout.extract.date.CalendarWords.Kind;
import org.readout.extract.date.DateWords.DayOfMonth;
import org.readout.extract.date.DateWords.FromLastTold;
import org.readout.extract.date.DateWords.FromNow;
import org.readout.extract.date.DateWords.Season;
import org.readout.extract.date.DateWords.Span;
import org.readout.extract.date.DateWords.Weekday;
import org.readout.extract.date.DateWords.Weekdays;
import org.readout.extract.date.DateWords.Written;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Dates told from the publication or from a date told before: yesterday, on Friday, next month, a
 * day later.
 */
final class RelativeDates {
    private static final WordSet BEFORE_FEAST =
            WordSet.of("easter", "good", "palm", "ash", "black", "maundy");

    /** What follows "the day before" where that is all that tells the day. */
    private static final WordSet AFTER_DAY =
            WordSet.of("in", "at", "to", "from", "with", "and", "but", "when", "where", "over");

    /** Shifts from what was told last rather than from now; "next" only of parts of a day. */
    private static final WordSet TOLD = WordSet.of("following", "previous", "preceding", "next");

    private static final WordSet UNTIL =
            WordSet.of("to", "through", "until", "till", "thru", "-", "–", "—");
    private static final int SATURDAY = 6;
    private static final int SUNDAY = 7;

    private final CalendarWords calendar;
    private final WrittenDates written;

    RelativeDates(CalendarWords calendar, WrittenDates written) {
        this.calendar = calendar;
        this.written = written;
    }

    /** The date that begins with the token, or null. */
    @Nullable Found at(SentencedText text, int token, int limit) {
        int weekday = calendar.weekdayOrShort(text, token);
        if (weekday != NONE) {
            return fromWeekday(text, token, weekday, limit);
        }
        int day = calendar.value(Kind.DAY_WORD, text, token);
        if (day != NONE) {
            return withBracket(
                    text,
                    new Found(
                            token,
                            afterPartOfDay(text, token + 1, limit),
                            new FromNow(DateUnit.DAY, day)),
                    limit);
        }
        int shift = calendar.value(Kind.SHIFT, text, token);
        if (shift != NONE) {
            return fromShift(text, token, shift, limit);
        }
        if (text.is(token, "same")
                && token + 1 < limit
                && calendar.is(Kind.UNIT, text, token + 1)) {
            DateUnit unit = calendar.unit(text, token + 1);
            return new Found(token, token + 2, new FromLastTold(unit, 0));
        }
        if (text.is(token, "weekend")) {
            return weekend(text, token);
        }
        if (text.is(token, "that")) {
            return fromThat(text, token, limit);
        }
        if (text.is(token, "day") || calendar.is(Kind.PART_OF_DAY, text, token)) {
            return fromDay(text, token, limit);
        }
        if (text.is(token, "later") || text.is(token, "earlier")) {
            return fromLater(text, token, limit);
        }
        return ago(text, token, limit);
    }

    private @Nullable Found fromWeekday(SentencedText text, int token, int weekday, int limit) {
        if (token > 0 && BEFORE_FEAST.contains(text.folded(token - 1))) {
            return null;
        }
        Found dated = datedWeekday(text, token, weekday, limit);
        if (dated != null) {
            return dated;
        }
        int end = afterPartOfDay(text, token + 1, limit);
        if (calendar.weekday(text, token) == NONE) {
            return null;
        }
        int week = text.is(end, "of") ? end + 1 : end;
        int shift =
                week + 1 < limit && text.is(week + 1, "week")
                        ? calendar.value(Kind.SHIFT, text, week)
                        : NONE;
        if (shift != NONE) {
            return new Found(token, week + 2, new Weekday(weekday, shift, null));
        }
        Found span = weekdaySpan(text, token, weekday, end, limit);
        if (span != null) {
            return span;
        }
        boolean isLast = text.is(end, "last");
        return isLast
                ? new Found(token, end + 1, new Weekday(weekday, null, Tense.PAST))
                : new Found(token, end, new Weekday(weekday, null, null));
    }

    /** "Monday to Wednesday", "Monday and Tuesday", the two days next to each other. */
    private @Nullable Found weekdaySpan(
            SentencedText text, int token, int weekday, int at, int limit) {
        int next = at + 1 < limit ? calendar.weekday(text, at + 1) : NONE;
        if (next == NONE || next == weekday) {
            return null;
        }
        boolean and = text.is(at, "and") && Math.floorMod(next - weekday, 7) == 1;
        return and || UNTIL.contains(text.folded(at))
                ? new Found(
                        token,
                        afterPartOfDay(text, at + 2, limit),
                        new Weekdays(weekday, next, null))
                : null;
    }

    /** "Over the weekend", "last weekend". */
    private @Nullable Found weekend(SentencedText text, int token) {
        if (text.is(token - 1, "the") || text.is(token - 1, "this")) {
            return new Found(token, token + 1, new Weekdays(SATURDAY, SUNDAY, null));
        }
        int shift = calendar.value(Kind.SHIFT, text, token - 1);
        return shift == NONE
                ? null
                : new Found(
                        token,
                        token + 1,
                        new Weekdays(SATURDAY, SUNDAY, shift < 0 ? Tense.PAST : Tense.FUTURE));
    }

    /** "Friday, 12 May", "Monday (May 5)", "Friday morning, May 12". */
    private @Nullable Found datedWeekday(SentencedText text, int token, int weekday, int limit) {
        int at = token + 1;
        boolean isShort = calendar.weekday(text, token) == NONE;
        at = isShort && text.is(at, ".") && text.start(at) == text.end(token) ? at + 1 : at;
        at = afterPartOfDay(text, at, limit);
        boolean isBracketed = text.is(at, "(");
        at = isBracketed || text.is(at, ",") ? at + 1 : at;
        at = text.is(at, "the") ? at + 1 : at;
        Found date =
                at < limit && (text.word(at).isNumber() || calendar.month(text, at) != NONE)
                        ? written.at(text, at, limit)
                        : null;
        if (date == null && isBracketed) {
            return withBracket(
                    text, new Found(token, at - 1, new Weekday(weekday, null, null)), limit);
        }
        if (date == null) {
            return null;
        }
        int end = isBracketed && text.is(date.end(), ")") ? date.end() + 1 : date.end();
        return switch (date.words()) {
            case Written day when day.day() != null ->
                    new Found(token, end, day.onWeekday(weekday));
            case Span span -> new Found(token, end, span);
            default -> null;
        };
    }

    /** "yesterday (03)", "tomorrow (May 4)": what the brackets say is surer. */
    private Found withBracket(SentencedText text, Found found, int limit) {
        int at = found.end() + 1;
        if (!text.is(found.end(), "(") || at + 1 >= limit) {
            return found;
        }
        Found date = written.at(text, at, limit);
        if (date != null && text.is(date.end(), ")")) {
            return new Found(found.first(), date.end() + 1, date.words());
        }
        NumberRun run = NumberRun.at(text, at);
        boolean isDay = run != null && run.isDay() && text.is(run.end(), ")");
        return isDay && run != null
                ? new Found(found.first(), run.end() + 1, new DayOfMonth(run.a(), null))
                : found;
    }

    /** "last May", "this Friday", "next month", "this morning", "last week Monday". */
    private @Nullable Found fromShift(SentencedText text, int token, int shift, int limit) {
        int at = token + 1;
        if (at >= limit) {
            return null;
        }
        @Nullable Tense lean = shift < 0 ? Tense.PAST : shift > 0 ? Tense.FUTURE : null;
        Found weekend = text.is(at, "weekend") ? weekend(text, at) : null;
        if (weekend != null) {
            return weekend;
        }
        int weekday = calendar.weekday(text, at);
        if (weekday != NONE) {
            Found dated = datedWeekday(text, at, weekday, limit);
            return dated != null
                    ? new Found(token, dated.end(), dated.words())
                    : new Found(
                            token,
                            afterPartOfDay(text, at + 1, limit),
                            new Weekday(weekday, null, lean));
        }
        if (calendar.isMonthInFull(text, at)) {
            Found date = written.at(text, at, limit);
            Written month = Written.of(null, calendar.month(text, at), null);
            return date != null && date.words() instanceof Written w
                    ? new Found(
                            token,
                            date.end(),
                            lean == null ? w.inThisYearIfNone() : w.leaning(lean))
                    : new Found(
                            token, at + 1, lean == null ? month.shifted(0) : month.leaning(lean));
        }
        if (calendar.is(Kind.SEASON, text, at)) {
            return new Found(
                    token,
                    at + 1,
                    shift == 0
                            ? new FromNow(DateUnit.YEAR, 0)
                            : new Season(calendar.value(Kind.SEASON, text, at), lean));
        }
        if (calendar.is(Kind.PART_OF_DAY, text, at) && TOLD.contains(text, token)) {
            return new Found(token, at + 1, new FromLastTold(DateUnit.DAY, shift));
        }
        if (calendar.is(Kind.PART_OF_DAY, text, at)) {
            return withBracket(
                    text,
                    new Found(
                            token,
                            at + 1,
                            new FromNow(DateUnit.DAY, text.is(token, "last") ? -1 : 0)),
                    limit);
        }
        return calendar.is(Kind.UNIT, text, at) && !text.folded(at).endsWith("s")
                ? fromShiftedUnit(text, token, shift, calendar.unit(text, at), limit)
                : null;
    }

    private @Nullable Found fromShiftedUnit(
            SentencedText text, int token, int shift, DateUnit unit, int limit) {
        int end = token + 2;
        boolean isTold =
                TOLD.contains(text, token) && !text.is(token, "next") || unit == DateUnit.DAY;
        boolean isPart = (unit == DateUnit.QUARTER || unit == DateUnit.HALF) && text.is(end, "of");
        if (isPart || unit == DateUnit.DAY && text.is(token, "current")) {
            return null;
        }
        int weekday = unit == DateUnit.WEEK && end < limit ? calendar.weekday(text, end) : NONE;
        if (weekday != NONE) {
            return new Found(
                    token, afterPartOfDay(text, end + 1, limit), new Weekday(weekday, shift, null));
        }
        return new Found(
                token, end, isTold ? new FromLastTold(unit, shift) : new FromNow(unit, shift));
    }

    /** "That day", "that evening", "that same night": of the day told last. */
    private @Nullable Found fromThat(SentencedText text, int token, int limit) {
        int at = text.is(token + 1, "same") || text.is(token + 1, "very") ? token + 2 : token + 1;
        boolean isTime =
                at < limit && (text.is(at, "day") || calendar.is(Kind.PART_OF_DAY, text, at));
        return isTime ? new Found(token, at + 1, new FromLastTold(DateUnit.DAY, 0)) : null;
    }

    /** "The day before", "the night before", only where it tells not before what. */
    private static @Nullable Found fromDay(SentencedText text, int token, int limit) {
        int amount = text.is(token + 1, "before") ? -1 : text.is(token + 1, "after") ? 1 : 0;
        boolean ends =
                token + 2 >= limit
                        || text.word(token + 2).isMark()
                        || AFTER_DAY.contains(text, token + 2);
        return amount != 0 && ends
                ? new Found(token, token + 2, new FromLastTold(DateUnit.DAY, amount))
                : null;
    }

    /** "later in the day", "earlier that day"; "later this year" is found as "this year". */
    private @Nullable Found fromLater(SentencedText text, int token, int limit) {
        int at = text.is(token + 1, "in") || text.is(token + 1, "on") ? token + 2 : token + 1;
        boolean isDay =
                at + 1 < limit
                        && (text.is(at, "the") || text.is(at, "that"))
                        && text.is(at + 1, "day");
        return isDay ? new Found(token, at + 2, new FromLastTold(DateUnit.DAY, 0)) : null;
    }

    /** "two years ago", "a day later"; figures or words. */
    private @Nullable Found ago(SentencedText text, int token, int limit) {
        int amount = calendar.value(Kind.CARDINAL, text, token);
        if (amount == NONE && text.word(token).isNumber()) {
            NumberRun run = NumberRun.at(text, token);
            amount =
                    run != null && run.count() == 1 && run.end() == token + 1 && run.a() < 1000
                            ? run.a()
                            : NONE;
        }
        if (amount == NONE || token + 2 >= limit || !calendar.is(Kind.UNIT, text, token + 1)) {
            return null;
        }
        DateUnit unit = calendar.unit(text, token + 1);
        return switch (text.folded(token + 2)) {
            case "ago" -> new Found(token, token + 3, new FromNow(unit, -amount));
            case "earlier" -> new Found(token, token + 3, new FromLastTold(unit, -amount));
            case "later" -> new Found(token, token + 3, new FromLastTold(unit, amount));
            default -> null;
        };
    }

    private int afterPartOfDay(SentencedText text, int at, int limit) {
        return at < limit && calendar.is(Kind.PART_OF_DAY, text, at) ? at + 1 : at;
    }
}
