package org.readout.extract.date;

import static org.readout.extract.date.CalendarWords.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.CalendarWords.Kind;
import org.readout.extract.date.DateWords.Span;
import org.readout.extract.date.DateWords.Written;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Dates with a day, month or year in them, in every order of English: 12 May 2031, May 12, the
 * third of March, in 2031.
 */
final class WrittenDates {
    private static final WordSet BEFORE_MONTH =
            WordSet.of(
                    "in", "of", "by", "since", "until", "till", "from", "before", "after", "during",
                    "to", "through", "for", "and", "this", "last", "next", "late", "early", "mid",
                    "or", "between", "already", "past", "around");
    private static final WordSet BEFORE_YEAR =
            WordSet.of(
                    "in",
                    "of",
                    "by",
                    "since",
                    "until",
                    "till",
                    "from",
                    "before",
                    "after",
                    "during",
                    "through",
                    "throughout",
                    "year",
                    "early",
                    "late",
                    "mid",
                    "for",
                    "between",
                    "beyond",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "end",
                    "around",
                    "circa",
                    "about",
                    "to",
                    "onwards",
                    "past",
                    "(");
    private static final WordSet TITLES =
            WordSet.of(
                    "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "president", "minister");
    private static final WordSet TO =
            WordSet.of("to", "-", "–", "—", "until", "till", "through", "and", "&");

    private final CalendarWords calendar;

    WrittenDates(CalendarWords calendar) {
        this.calendar = calendar;
    }

    /** The date that begins with the token, or null. */
    @Nullable Found at(SentencedText text, int token, int limit) {
        if (text.word(token).isNumber()) {
            NumberRun run = NumberRun.at(text, token);
            return run == null || run.end() > limit ? null : fromNumber(text, token, run, limit);
        }
        int month = calendar.month(text, token);
        if (month != NONE) {
            return fromMonth(text, token, month, limit);
        }
        int ordinal = calendar.value(Kind.ORDINAL, text, token);
        if (ordinal != NONE) {
            int after = text.is(token + 1, "of") ? token + 2 : token + 1;
            return monthAfterDay(text, token, ordinal, after, limit);
        }
        return null;
    }

    private @Nullable Found fromNumber(SentencedText text, int token, NumberRun run, int limit) {
        DateWords alone = NumericDates.read(run);
        if (alone != null) {
            return new Found(token, run.end(), alone);
        }
        if (run.isDay()) {
            int after = text.is(run.end(), "of") ? run.end() + 1 : run.end();
            Found day = monthAfterDay(text, token, run.a(), after, limit);
            return day != null ? day : twoDays(text, token, run, limit);
        }
        if (run.isDaySpan()) {
            Found last = monthAfterDay(text, token, run.b(), run.end(), limit);
            return last == null || !(last.words() instanceof Written end)
                    ? null
                    : new Found(token, last.end(), new Span(Written.of(null, null, run.a()), end));
        }
        return run.isYear() && isYear(text, token, run.end(), limit)
                ? year(text, token, run, limit)
                : null;
    }

    /** "12 May 2031", "31 May to 2 June". */
    private @Nullable Found monthAfterDay(
            SentencedText text, int token, int day, int at, int limit) {
        int month = at < limit ? calendar.month(text, at) : NONE;
        if (month == NONE || !isDayOf(month, day)) {
            return null;
        }
        Found first =
                withYear(text, token, afterMonth(text, at), Written.of(null, month, day), limit);
        NumberRun second = numberAfterTo(text, first.end(), limit);
        if (second != null && second.isDay() && first.words() instanceof Written start) {
            Found last = monthAfterDay(text, second.end() - 1, second.a(), second.end(), limit);
            if (last != null && last.words() instanceof Written end) {
                return new Found(token, last.end(), new Span(start, end));
            }
        }
        return first;
    }

    /** "7 to 9 May", "5 and 6 May", "Monday 2 to Friday 6 May". */
    private @Nullable Found twoDays(SentencedText text, int token, NumberRun run, int limit) {
        NumberRun second = numberAfterTo(text, run.end(), limit);
        if (second == null || !second.isDay()) {
            return null;
        }
        Found last = monthAfterDay(text, second.end() - 1, second.a(), second.end(), limit);
        return last != null && last.words() instanceof Written end
                ? new Found(token, last.end(), new Span(Written.of(null, null, run.a()), end))
                : null;
    }

    private @Nullable NumberRun numberAfterTo(SentencedText text, int at, int limit) {
        if (at >= limit || !TO.contains(text.folded(at))) {
            return null;
        }
        int next = calendar.weekdayOrShort(text, at + 1) != NONE ? at + 2 : at + 1;
        NumberRun run = next < limit ? NumberRun.at(text, next) : null;
        return run == null || run.end() > limit ? null : run;
    }

    /** "May 12, 2031", "May 3 and 4", "April 30 to May 2", "May 2031", "in May". */
    private @Nullable Found fromMonth(SentencedText text, int token, int month, int limit) {
        int at = afterMonth(text, token);
        at = text.is(at, "the") && NumberRun.at(text, at + 1) != null ? at + 1 : at;
        NumberRun run = at < limit ? NumberRun.at(text, at) : null;
        if (run != null && run.end() <= limit && isDayOf(month, run.a())) {
            if (run.isDay()) {
                return fromMonthAndDay(text, token, month, run, limit);
            }
            if (run.isDaySpan()) {
                Found last =
                        withYear(text, token, run.end(), Written.of(null, month, run.b()), limit);
                return last.words() instanceof Written end
                        ? new Found(
                                token, last.end(), new Span(Written.of(null, null, run.a()), end))
                        : last;
            }
        }
        int ordinal = calendar.value(Kind.ORDINAL, text, text.is(at, "the") ? at + 1 : at);
        Found bare = withYear(text, token, at, Written.of(null, month, null), limit);
        if (ordinal != NONE && ordinal <= 31 && bare.end() == at && !text.is(at + 2, "quarter")) {
            return withYear(
                    text,
                    token,
                    text.is(at, "the") ? at + 2 : at + 1,
                    Written.of(null, month, ordinal),
                    limit);
        }
        return bare.end() > at || isMonth(text, token, at, limit) ? bare : null;
    }

    private Found fromMonthAndDay(
            SentencedText text, int token, int month, NumberRun run, int limit) {
        Found first = withYear(text, token, run.end(), Written.of(null, month, run.a()), limit);
        if (!(first.words() instanceof Written start)
                || first.end() >= limit
                || !TO.contains(text.folded(first.end()))) {
            return first;
        }
        int next = first.end() + 1;
        int otherMonth = calendar.month(text, next);
        if (otherMonth != NONE) {
            Found last = fromMonth(text, next, otherMonth, limit);
            boolean isTwo = text.is(first.end(), "and");
            return !isTwo
                            && last != null
                            && last.words() instanceof Written end
                            && end.day() != null
                    ? new Found(token, last.end(), new Span(start, end))
                    : first;
        }
        NumberRun second = numberAfterTo(text, first.end(), limit);
        if (second == null
                || !second.isDay()
                || second.a() <= run.a()
                || !endsDaySpan(text, second.end(), limit)) {
            return first;
        }
        Found last =
                withYear(text, token, second.end(), Written.of(null, month, second.a()), limit);
        return last.words() instanceof Written end
                ? new Found(token, last.end(), new Span(start, end))
                : first;
    }

    /**
     * Not "May 3 and 4 ministers": what follows the second day is a mark, a preposition or a year.
     */
    private static boolean endsDaySpan(SentencedText text, int at, int limit) {
        return at >= limit
                || !text.word(at).isWord()
                || text.word(at).isCapitalised()
                || Set.of(
                                "in", "at", "of", "to", "by", "for", "with", "and", "this", "next",
                                "last", "as", "on", "where", "when", "was", "were", "will")
                        .contains(text.folded(at));
    }

    /**
     * The found words with the year that follows them: "2031", ", 2031", "of 2031", "this year",
     * "last year".
     */
    private Found withYear(SentencedText text, int token, int end, Written written, int limit) {
        int at =
                end < limit && (text.is(end, ",") || text.is(end, "of") || text.is(end, "in"))
                        ? end + 1
                        : end;
        NumberRun run = at < limit ? NumberRun.at(text, at) : null;
        if (run != null && run.isYear() && run.end() <= limit && (run.a() >= 1500)) {
            boolean counts = text.is(end, "in") && isCounted(text, run.end(), limit);
            return counts
                    ? new Found(token, end, written)
                    : new Found(token, run.end(), written.inYear(run.a()));
        }
        int shift =
                at + 1 < limit && text.is(at + 1, "year")
                        ? calendar.value(Kind.SHIFT, text, at)
                        : NONE;
        boolean isShifted = shift != NONE && !text.is(end, "in");
        return isShifted
                ? new Found(token, at + 2, written.shifted(shift))
                : new Found(token, end, written);
    }

    private Found year(SentencedText text, int token, NumberRun run, int limit) {
        NumberRun second = numberAfterTo(text, run.end(), limit);
        boolean isSpan =
                second != null
                        && second.isYear()
                        && second.a() > run.a()
                        && !text.is(run.end(), "and");
        return isSpan && second != null
                ? new Found(
                        token,
                        second.end(),
                        new Span(
                                Written.of(run.a(), null, null),
                                Written.of(second.a(), null, null)))
                : new Found(token, run.end(), Written.of(run.a(), null, null));
    }

    private boolean isYear(SentencedText text, int token, int end, int limit) {
        if (token > 0 && BEFORE_YEAR.contains(text.folded(token - 1))) {
            boolean isClock = end < limit && text.word(end).isAllCaps(); // "before 1800 GMT"
            return !isClock && !isCounted(text, end, limit);
        }
        return false;
    }

    /** Whether the number counts what follows: "2000 people". */
    private static boolean isCounted(SentencedText text, int at, int limit) {
        if (at >= limit || !text.word(at).isWord() || text.word(at).isCapitalised()) {
            return false;
        }
        String next = text.folded(at);
        return next.equals("people")
                || next.equals("men")
                || next.endsWith("s") && next.length() > 3 && !next.equals("was");
    }

    private boolean isMonth(SentencedText text, int token, int end, int limit) {
        if (!calendar.isMonthInFull(text, token)) {
            return false;
        }
        String before = token > 0 ? text.folded(token - 1) : "";
        if (BEFORE_MONTH.contains(before)) {
            return true;
        }
        boolean isAlsoAWord =
                text.is(token, "may") || text.is(token, "march") || text.is(token, "august");
        boolean isName =
                TITLES.contains(before)
                        || end < limit && text.word(end).isWord() && text.word(end).isCapitalised();
        return !isAlsoAWord && !isName;
    }

    private int afterMonth(SentencedText text, int month) {
        boolean hasStop =
                text.is(month + 1, ".")
                        && !calendar.isMonthInFull(text, month)
                        && text.start(month + 1) == text.end(month);
        return hasStop ? month + 2 : month + 1;
    }

    private static boolean isDayOf(int month, int day) {
        return day >= 1 && NumericDates.isDate(2000, month, day);
    }
}
