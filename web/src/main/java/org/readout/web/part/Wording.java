package org.readout.web.part;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.register.storage.Card;

/** How values are written on a page. */
public final class Wording {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** The English name of a state, a body's own. */
    public static String side(String side) {
        if (side.startsWith("org:")) {
            return side.substring("org:".length());
        }
        return side.length() == 2 ? Locale.of("", side).getDisplayCountry(Locale.ENGLISH) : side;
    }

    /** "being-implemented" as a reader likes it. */
    public static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    public static String words(Enum<?> constant) {
        return words(constant.name());
    }

    /** "4 Mar 2026"; empty where unknown. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "January 2026". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /**
     * A date as accounts give it, no more precise than they do: "4 Mar 2026", "March 2026", "2026",
     * "4–6 Mar 2026"; as it stands where it is no date.
     */
    public static String date(String iso) {
        return CalendarDate.parse(iso).map(Wording::date).orElse(iso);
    }

    private static String date(CalendarDate date) {
        return switch (date) {
            case CalendarDate.Partial one -> partial(one, one.year());
            case CalendarDate.Interval(CalendarDate.Partial first, CalendarDate.Partial last) ->
                    span(first, last);
        };
    }

    private static String span(CalendarDate.Partial first, CalendarDate.Partial last) {
        boolean oneYear = Objects.equals(first.year(), last.year());
        boolean oneMonth = oneYear && Objects.equals(first.month(), last.month());
        if (oneMonth && first.day() != null && last.day() != null) {
            return first.day() + "–" + partial(last, last.year());
        }
        return partial(first, oneYear && first.month() != null ? null : first.year())
                + " – "
                + partial(last, last.year());
    }

    /**
     * @param year to be told with it, or null
     */
    private static String partial(CalendarDate.Partial date, @Nullable Integer year) {
        StringBuilder words = new StringBuilder();
        Integer month = date.month();
        if (month != null) {
            boolean isDay = date.day() != null;
            words.append(isDay ? date.day() + " " : "");
            words.append(
                    Month.of(month)
                            .getDisplayName(
                                    isDay ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH));
        }
        if (year != null) {
            words.append(words.isEmpty() ? "" : " ").append(year);
        }
        return words.toString();
    }

    /** When something on a card was, as it was told; else when it was first told of. */
    public static String told(Card card) {
        if (!card.told().isEmpty()) {
            return date(card.told());
        }
        return card.day() == null ? "" : "told " + day(card.day());
    }

    public static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** "1 document", "3 documents". */
    public static String count(long count, String one, String several) {
        return count(count) + " " + (count == 1 ? one : several);
    }
}
