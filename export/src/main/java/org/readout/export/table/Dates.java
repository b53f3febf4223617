package org.readout.export.table;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.CalendarDate.Interval;
import org.readout.model.CalendarDate.Partial;

/** Dates as people write them: "12 May 2026", "May 2026", "20–21 August 2026". */
final class Dates {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Dates() {}

    static String of(CalendarDate date) {
        return switch (date) {
            case Partial partial -> partial(partial);
            case Interval(Partial first, Partial last) -> span(first, last);
        };
    }

    /** Empty where there is no day. */
    static String of(@Nullable LocalDate day) {
        return day == null ? "" : of(CalendarDate.day(day));
    }

    /** As the register writes it; as it stands where it is no date. */
    static String ofWritten(String iso) {
        return CalendarDate.parse(iso).map(Dates::of).orElse(iso);
    }

    /** "19 March – 13 May 2026"; one day where both are the same; empty where neither is known. */
    static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || first.equals(last)) {
            return of(first == null ? last : first);
        }
        return of(new Interval(CalendarDate.day(first), CalendarDate.day(last)));
    }

    private static String span(Partial first, Partial last) {
        if (first.day() != null
                && last.day() != null
                && Objects.equals(first.month(), last.month())
                && Objects.equals(first.year(), last.year())) {
            return first.day() + "–" + partial(last);
        }
        if (first.year() != null
                && first.month() != null
                && Objects.equals(first.year(), last.year())) {
            return partial(new Partial(null, first.month(), first.day())) + " – " + partial(last);
        }
        return partial(first) + " – " + partial(last);
    }

    private static String partial(Partial date) {
        StringBuilder words = new StringBuilder();
        if (date.day() != null) {
            words.append(date.day()).append(' ');
        }
        if (date.month() != null) {
            words.append(MONTHS[date.month() - 1]).append(' ');
        }
        if (date.year() != null) {
            words.append(date.year());
        }
        return words.toString().stripTrailing();
    }

    private static final int ISO_LENGTH = "2026-01-30".length();

    /** A sentence with each day in it, told as 2026-01-30, as people write it. */
    static String inWords(String sentence) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            int end = Math.min(at + ISO_LENGTH, sentence.length());
            String piece = sentence.substring(at, end);
            if (isDay(piece)) {
                words.append(of(LocalDate.parse(piece)));
                at = end;
            } else {
                words.append(sentence.charAt(at++));
            }
        }
        return words.toString();
    }

    private static boolean isDay(String piece) {
        if (piece.length() != ISO_LENGTH || piece.charAt(4) != '-' || piece.charAt(7) != '-') {
            return false;
        }
        return CalendarDate.parse(piece).map(date -> ((Partial) date).isDay()).orElse(false);
    }
}
