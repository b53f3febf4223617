package org.readout.web.part;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.register.storage.Card;

/** How values are written on a page. */
public final class Wording {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** By code, for every page names dozens of them; two capital letters, so not without end. */
    private static final Map<String, String> STATES = new ConcurrentHashMap<>();

    private Wording() {}

    /** The English name of a state, a body's own. */
    public static String side(String side) {
        if (side.startsWith("org:")) {
            return side.substring("org:".length());
        }
        if (side.length() != 2) {
            return side;
        }
        return isCapital(side.charAt(0)) && isCapital(side.charAt(1))
                ? STATES.computeIfAbsent(side, Wording::state)
                : state(side);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static String state(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The names of the first of them, and how many others there are: "Chad, Chile, 12 others". */
    public static List<String> sides(List<String> sides, int most) {
        if (sides.size() <= most + 1) {
            return sides.stream().map(Wording::side).toList();
        }
        List<String> shown = new ArrayList<>();
        sides.subList(0, most).forEach(side -> shown.add(side(side)));
        shown.add(count(sides.size() - most) + " others");
        return shown;
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

    /** The value of a filter as a chip shows it. */
    public static String filter(String name, String value) {
        return switch (name) {
            case "side" -> side(value);
            case "from", "to" -> date(value);
            case "outlet", "person" -> value;
            default -> words(value);
        };
    }
}
