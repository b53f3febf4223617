package org.readout.web.part;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** A date as accounts give it, of which parts may be unknown: "2027" stays as it is. */
    public static String date(String iso) {
        try {
            return iso.length() == "2026-01".length() && iso.charAt(0) != '-'
                    ? month(YearMonth.parse(iso))
                    : day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    public static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** "1 document", "3 documents". */
    public static String count(long count, String one, String several) {
        return count(count) + " " + (count == 1 ? one : several);
    }
}
