package org.readout.register.follow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.CardinalWords;
import org.readout.register.view.DueDate;
import org.readout.resolve.likeness.FoldedWords;

/**
 * From a deadline as written, and the day it was said, to the last day it leaves. Every day comes
 * with the rule that made it; words that leave no day ("in the coming time") give none.
 */
public final class DueDates {
    private static final Map<String, Integer> QUARTERS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4);

    private DueDates() {}

    /**
     * @param written the deadline's words
     * @param said the day it was said
     */
    public static Optional<DueDate> of(String written, LocalDate said) {
        List<String> words = FoldedWords.of(written);
        return span(words, written, said)
                .or(() -> dayOfMonth(words, written, said))
                .or(() -> quarter(words, written, said))
                .or(() -> month(words, written, said))
                .or(() -> year(words, written, said));
    }

    /** "over the next three years", "within 90 days", "in six months". */
    private static Optional<DueDate> span(List<String> words, String written, LocalDate said) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int count = number(words.get(i));
            if (count <= 0) {
                continue;
            }
            String unit = words.get(i + 1);
            LocalDate day = plus(said, count, unit);
            if (day != null && !unit.endsWith("ago")) {
                return due(
                        day,
                        written,
                        "%d %s after %s, the day it was said".formatted(count, unit, said));
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate plus(LocalDate said, int count, String unit) {
        return switch (unit) {
            case "day", "days" -> said.plusDays(count);
            case "week", "weeks" -> said.plusWeeks(count);
            case "month", "months" -> said.plusMonths(count);
            case "year", "years" -> said.plusYears(count);
            default -> null;
        };
    }

    /** "by 30 June", "June 12, 2027": the next such day where no year is named. */
    private static Optional<DueDate> dayOfMonth(
            List<String> words, String written, LocalDate said) {
        for (int i = 0; i < words.size(); i++) {
            int month = monthOf(words.get(i));
            int day = month == 0 ? 0 : dayBeside(words, i);
            if (day > 0) {
                Optional<Integer> year = yearIn(words);
                try {
                    LocalDate due = LocalDate.of(year.orElse(said.getYear()), month, day);
                    boolean next = year.isEmpty() && due.isBefore(said);
                    return due(
                            next ? due.plusYears(1) : due,
                            written,
                            year.isPresent() ? "the day named" : "the next such day after " + said);
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static int dayBeside(List<String> words, int month) {
        for (int at : new int[] {month - 1, month + 1}) {
            if (at >= 0 && at < words.size()) {
                String word = words.get(at).replaceAll("(st|nd|rd|th)$", "");
                if (!word.isEmpty()
                        && word.length() <= 2
                        && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                    return Integer.parseInt(word);
                }
            }
        }
        return 0;
    }

    /** "in the third quarter of 2026". */
    private static Optional<DueDate> quarter(List<String> words, String written, LocalDate said) {
        int at = words.indexOf("quarter");
        Integer quarter = at > 0 ? QUARTERS.get(words.get(at - 1)) : null;
        if (quarter == null) {
            return Optional.empty();
        }
        int year = yearIn(words).orElse(said.getYear());
        LocalDate end = YearMonth.of(year, quarter * 3).atEndOfMonth();
        boolean next = yearIn(words).isEmpty() && end.isBefore(said);
        return due(next ? end.plusYears(1) : end, written, "the last day of that quarter");
    }

    /** "by mid-July", "before the end of November", "in March 2027", "by the end of next month". */
    private static Optional<DueDate> month(List<String> words, String written, LocalDate said) {
        if (words.contains("month")) {
            YearMonth month = YearMonth.from(said).plusMonths(words.contains("next") ? 1 : 0);
            return due(month.atEndOfMonth(), written, "the last day of " + month);
        }
        for (String word : words) {
            int named = monthOf(word);
            if (named > 0) {
                YearMonth month = YearMonth.of(yearIn(words).orElse(said.getYear()), named);
                if (yearIn(words).isEmpty() && month.isBefore(YearMonth.from(said))) {
                    month = month.plusYears(1);
                }
                return words.contains("mid")
                        ? due(month.atDay(15), written, "the middle of " + month)
                        : due(month.atEndOfMonth(), written, "the last day of " + month);
            }
        }
        return Optional.empty();
    }

    /** "within the year", "by the end of this year", "next year", "by 2030", "this decade". */
    private static Optional<DueDate> year(List<String> words, String written, LocalDate said) {
        Optional<Integer> named = yearIn(words);
        if (named.isPresent()) {
            return due(
                    LocalDate.of(named.get(), 12, 31), written, "the last day of " + named.get());
        }
        if (words.contains("decade")) {
            int last = said.getYear() / 10 * 10 + 9;
            return due(LocalDate.of(last, 12, 31), written, "the last day of the decade");
        }
        if (words.contains("year")) {
            int year =
                    said.getYear() + (words.contains("next") || words.contains("coming") ? 1 : 0);
            return due(
                    LocalDate.of(year, 12, 31),
                    written,
                    "the last day of %d; said on %s".formatted(year, said));
        }
        return Optional.empty();
    }

    /** The last year named: of "2026-2030" the end. */
    private static Optional<Integer> yearIn(List<String> words) {
        Optional<Integer> year = Optional.empty();
        for (String word : words) {
            if (word.length() == 4
                    && word.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (word.startsWith("19") || word.startsWith("20"))) {
                year = Optional.of(Integer.valueOf(word));
            }
        }
        return year;
    }

    private static int monthOf(String word) {
        for (Month month : Month.values()) {
            if (word.equals(
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static int number(String word) {
        if (word.equals("a") || word.equals("an")) {
            return 1;
        }
        int named = CardinalWords.number(word);
        if (named > 0) {
            return named;
        }
        boolean digits =
                !word.isEmpty()
                        && word.length() <= 3
                        && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : 0;
    }

    private static Optional<DueDate> due(LocalDate day, String written, String rule) {
        return Optional.of(new DueDate(day, written, rule));
    }
}
