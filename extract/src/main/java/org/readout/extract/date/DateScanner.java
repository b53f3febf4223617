package org.readout.extract.date;

import static org.readout.extract.date.CalendarWords.NONE;

import org.jspecify.annotations.Nullable;
import org.readout.extract.date.CalendarWords.Kind;
import org.readout.extract.date.DateWords.DayOfMonth;
import org.readout.extract.date.DateWords.FromNow;
import org.readout.extract.date.DateWords.Season;
import org.readout.extract.date.DateWords.Span;
import org.readout.extract.date.DateWords.Written;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Finds the words of a date that begin with a token, a part of a span included: "the third quarter
 * of last year".
 */
final class DateScanner {
    private static final WordSet OPENINGS =
            WordSet.of(
                    "end",
                    "start",
                    "beginning",
                    "middle",
                    "close",
                    "half",
                    "quarter",
                    "day",
                    "days",
                    "week",
                    "weeks",
                    "fortnight",
                    "turn",
                    "course",
                    "opening",
                    "semester",
                    "eve",
                    "part");

    private static final WordSet BEFORE_SEASON =
            WordSet.of("in", "before", "after", "over", "during", "until", "since", "by");

    private final CalendarWords calendar;
    private final WrittenDates written;
    private final RelativeDates relative;

    DateScanner(CalendarWords calendar) {
        this.calendar = calendar;
        this.written = new WrittenDates(calendar);
        this.relative = new RelativeDates(calendar, written);
    }

    /**
     * The longest words of a date that begin with the token and end before {@code limit}, or null.
     */
    @Nullable Found at(SentencedText text, int token, int limit) {
        String folded = text.folded(token);
        if (folded.isEmpty()) {
            return null; // a lone combining mark folds to nothing
        }
        char first = folded.charAt(0);
        boolean isFigure = first >= '0' && first <= '9';
        if (!isFigure && !calendar.knows(text, token) && !mayBegin(folded)) {
            return null;
        }
        Found part = partOfSpan(text, token, limit);
        if (part != null) {
            return part;
        }
        Found date = written.at(text, token, limit);
        if (date == null) {
            date = relative.at(text, token, limit);
        }
        return date != null ? date : isFigure ? dayOfThisMonth(text, token, limit) : null;
    }

    private static boolean mayBegin(String folded) {
        return folded.equals("same")
                || folded.equals("that")
                || folded.equals("weekend")
                || folded.startsWith("mid-")
                || folded.startsWith("early-")
                || folded.startsWith("late-")
                || isMonthAbbreviation(folded);
    }

    private static boolean isMonthAbbreviation(String folded) {
        return folded.length() >= 4 && folded.length() <= 6 && folded.endsWith(".");
    }

    /** "early 2031", "mid-July", "end of March", "first half of next year", "autumn 2031". */
    private @Nullable Found partOfSpan(SentencedText text, int token, int limit) {
        String folded = text.folded(token);
        int hyphen = folded.indexOf('-');
        if (hyphen > 0 && calendar.value(Kind.PART_OF_SPAN, folded.substring(0, hyphen)) != NONE) {
            return hyphenated(text, token, folded.substring(hyphen + 1), limit);
        }
        int season = calendar.value(Kind.SEASON, folded);
        if (season != NONE) {
            return season(text, token, season, limit);
        }
        int at = afterPart(text, token, limit);
        if (at == token || at >= limit) {
            return null;
        }
        if (text.is(at, "the") && at + 1 < limit && calendar.is(Kind.UNIT, text, at + 1)) {
            DateUnit unit = calendar.unit(text, at + 1);
            return switch (unit) {
                case DECADE -> null;
                // "later in the day": the one told of
                case DAY -> new Found(token, at + 2, new DateWords.FromLastTold(unit, 0));
                default -> new Found(token, at + 2, new FromNow(unit, 0));
            };
        }
        Found whole = written.at(text, at, limit);
        whole = whole != null ? whole : relative.at(text, at, limit);
        whole = whole == null && text.word(at).isNumber() ? bareYear(text, at) : whole;
        if (whole != null && isLong(whole.words())) {
            return new Found(token, whole.end(), whole.words());
        }
        return isQuarterOfThisYear(text, token, at)
                ? new Found(token, at, new FromNow(DateUnit.YEAR, 0))
                : null;
    }

    /** "In the third quarter": of the year in which it is written. */
    private boolean isQuarterOfThisYear(SentencedText text, int token, int end) {
        boolean part = text.is(end - 1, "quarter") || text.is(end - 1, "half");
        boolean counted = end - token == 2 && calendar.is(Kind.ORDINAL, text, token);
        return part && counted && text.is(token - 1, "the") && text.is(token - 2, "in");
    }

    private static @Nullable Found bareYear(SentencedText text, int at) {
        NumberRun run = NumberRun.at(text, at);
        return run != null && run.isYear()
                ? new Found(at, run.end(), Written.of(run.a(), null, null))
                : null;
    }

    private static boolean isLong(DateWords words) {
        return switch (words) {
            case Written date -> date.day() == null;
            case FromNow now -> now.unit() != DateUnit.DAY;
            case DateWords.FromLastTold told -> told.unit() != DateUnit.DAY;
            case Span span -> span.last().day() == null;
            case Season ignored -> true;
            case DateWords.Weekday ignored -> false;
            case DateWords.Weekdays ignored -> false;
            case DayOfMonth ignored -> false;
        };
    }

    /**
     * The token after "early", "the end of", "the first half of"; the same token where no part is
     * named.
     */
    private int afterPart(SentencedText text, int token, int limit) {
        boolean isPart = calendar.is(Kind.PART_OF_SPAN, text, token);
        if (isPart && !OPENINGS.contains(text, token)) {
            if (text.is(token, "later") || text.is(token, "earlier")) {
                return text.is(token + 1, "in") ? token + 2 : token + 1;
            }
            boolean isHalf = text.is(token + 1, "half") || text.is(token + 1, "part");
            return isHalf && text.is(token + 2, "of") ? token + 3 : token + 1;
        }
        int at = token;
        boolean isCounted =
                calendar.is(Kind.ORDINAL, text, token)
                        || text.is(token, "last")
                        || NumberRun.at(text, token) != null && text.word(token).isNumber();
        at = isCounted ? at + 1 : at;
        if (at >= limit || !OPENINGS.contains(text, at)) {
            return token;
        }
        boolean hasOf = text.is(at + 1, "of");
        return hasOf
                ? at + 2
                : calendar.isMonthInFull(text, at + 1)
                                || text.is(at, "quarter")
                                || text.is(at, "half")
                        ? at + 1
                        : token;
    }

    private @Nullable Found hyphenated(SentencedText text, int token, String rest, int limit) {
        int month = calendar.value(Kind.MONTH, rest);
        if (month != NONE) {
            NumberRun run = token + 1 < limit ? NumberRun.at(text, token + 1) : null;
            return run != null && run.isYear()
                    ? new Found(token, run.end(), Written.of(run.a(), month, null))
                    : new Found(token, token + 1, Written.of(null, month, null));
        }
        boolean isYear = rest.length() == 4 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
        return isYear && rest.compareTo("1500") > 0 && rest.compareTo("2200") < 0
                ? new Found(token, token + 1, Written.of(Integer.valueOf(rest), null, null))
                : null;
    }

    /** "autumn 2031", "in the autumn"; "spring" and "fall" alone are words of other trades. */
    private @Nullable Found season(SentencedText text, int token, int season, int limit) {
        int at = text.is(token + 1, "of") ? token + 2 : token + 1;
        NumberRun run = at < limit ? NumberRun.at(text, at) : null;
        if (run != null && run.isYear() && run.end() <= limit) {
            return new Found(token, run.end(), Written.of(run.a(), null, null));
        }
        boolean isTime =
                text.is(token - 1, "the") && BEFORE_SEASON.contains(text, token - 2)
                        || text.is(token - 1, "by");
        return isTime && !text.word(token).isCapitalised()
                ? new Found(token, token + 1, new Season(season, null))
                : null;
    }

    /** "the 9th of this month". */
    private @Nullable Found dayOfThisMonth(SentencedText text, int token, int limit) {
        NumberRun run = NumberRun.at(text, token);
        if (run == null
                || !run.isDay()
                || run.end() + 2 >= limit
                || !text.is(run.end(), "of")
                || !text.is(run.end() + 2, "month")) {
            return null;
        }
        int shift = calendar.value(Kind.SHIFT, text, run.end() + 1);
        return shift == NONE
                ? null
                : new Found(token, run.end() + 3, new DayOfMonth(run.a(), shift));
    }
}
