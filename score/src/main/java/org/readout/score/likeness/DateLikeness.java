package org.readout.score.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How alike two dates are. */
public final class DateLikeness {
    private static final double PART = 0.5;

    private DateLikeness() {}

    /**
     * 1 for the same, a half where one is part of the other (a month and its day, a span and its
     * first day, a day with and without its year), else 0; 0 where one is not known.
     */
    public static double of(@Nullable String gold, @Nullable String got) {
        if (gold == null || got == null || gold.isEmpty() || got.isEmpty()) {
            return 0;
        }
        if (gold.equals(got)) {
            return 1;
        }
        String one = withoutDashes(gold);
        String other = withoutDashes(got);
        return isPart(one, other) || isPart(other, one) ? PART : 0;
    }

    private static boolean isPart(String part, String whole) {
        return whole.startsWith(part)
                || whole.endsWith("-" + part)
                || List.of(whole.split("/", -1)).contains(part);
    }

    /** "--01-26" is the 26th of January of no known year. */
    private static String withoutDashes(String date) {
        int start = 0;
        while (start < date.length() && date.charAt(start) == '-') {
            start++;
        }
        return date.substring(start);
    }
}
