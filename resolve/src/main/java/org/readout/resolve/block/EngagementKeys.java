package org.readout.resolve.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.EngagementKind;
import org.readout.resolve.likeness.Skeleton;
import org.readout.resolve.node.EngagementNode.Guest;

/**
 * Block keys of an account. Its sides come two by two; a day stands with the day after it, so that
 * accounts one day apart meet. The finest keys have the day with the sides or a guest; the coarse
 * ones have a month or year and serve accounts whose day is not told, until they are full.
 */
public final class EngagementKeys {
    /** A gathering of more sides is known by its kind and days instead. */
    private static final int MOST_SIDES = 6;

    /** More of the guests would only add keys: who is named first is named by all. */
    private static final int MOST_GUESTS = 4;

    /** A longer visit is met by its first and last day. */
    private static final int MOST_DAYS = 8;

    private EngagementKeys() {}

    public static Set<String> of(
            EngagementKind kind,
            String date,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate told,
            List<String> sides,
            List<Guest> guests,
            int ordinal) {
        Set<String> keys = new HashSet<>();
        List<String> days = days(first, last);
        List<String> seasons = seasons(date, first, last, told);
        KindFamily family = KindFamily.of(kind);
        List<Guest> named = guests.subList(0, Math.min(MOST_GUESTS, guests.size()));
        for (String pair : pairs(sides, kind)) {
            days.forEach(day -> keys.add(day + "|" + pair));
            seasons.forEach(
                    season -> keys.add(coarse(season) + season + "|" + pair + "|" + family));
            for (Guest guest : named) {
                keys.add(BlockSize.COARSEST + pair + "|" + family + "|" + longestSkeleton(guest));
                keys.add(BlockSize.COARSEST + pair + "|" + family + "|" + initials(guest));
            }
            if (ordinal > 0) {
                keys.add(pair + "|" + family + "|" + ordinal);
            }
        }
        // accounts leave sides out: a body's own summit is one with its host state named, too
        for (String side : sides.size() > MOST_SIDES ? List.<String>of() : sides) {
            String alone = "|" + side + "|" + family;
            seasons.stream()
                    .limit(1)
                    .forEach(season -> keys.add(BlockSize.COARSEST + season + alone));
            if (first != null && !days.isEmpty()) {
                keys.add(BlockSize.COARSE + first + alone);
            }
        }
        if (first != null) {
            named.forEach(guest -> keys.add(first + "|" + longestSkeleton(guest)));
        }
        return keys;
    }

    /** A month with a pair of sides is fine enough; a year, or a day of any year, is not. */
    private static String coarse(String season) {
        return season.length() == 7 && !season.startsWith("-") ? "" : BlockSize.COARSE;
    }

    /** What a slip in one word leaves as it is. */
    private static String initials(Guest guest) {
        StringBuilder initials = new StringBuilder();
        guest.words().stream().sorted().forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static String longestSkeleton(Guest guest) {
        // the word of a name that short forms keep may stand first or last: the longest is neither
        String longest = "";
        for (String word : guest.words()) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return Skeleton.of(longest);
    }

    /** The days it was on, and the day after; none where no day is known. */
    private static List<String> days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || !last.isBefore(first.plusDays(MOST_DAYS))) {
            return List.of();
        }
        List<String> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            days.add(day.toString());
        }
        return days;
    }

    /**
     * Its month and year; of a year alone the month it was told in, too, and without a date that
     * and the one before.
     */
    private static List<String> seasons(
            String date,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate told) {
        if (first != null && last != null) {
            String year = Integer.toString(first.getYear());
            String monthDay = "-" + first.toString().substring(4);
            if (!first.plusDays(31).isBefore(last)) {
                return List.of(month(first), year, monthDay);
            }
            // a visit next year is told beside accounts that tell no day at all
            return told == null ? List.of(year) : List.of(year, month(told));
        }
        List<String> seasons = new ArrayList<>();
        if (date.startsWith("--")) {
            seasons.add(date);
        }
        if (told != null) {
            seasons.add(month(told));
            seasons.add(month(told.minusMonths(1)));
        }
        return seasons;
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    private static List<String> pairs(List<String> sides, EngagementKind kind) {
        if (sides.size() < 2 || sides.size() > MOST_SIDES) {
            return List.of(sides.size() == 1 ? sides.get(0) : KindFamily.of(kind).toString());
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs.add(sides.get(i) + "+" + sides.get(j));
            }
        }
        return pairs;
    }
}
