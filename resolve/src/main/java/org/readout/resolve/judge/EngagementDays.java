package org.readout.resolve.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.readout.model.EngagementStatus;
import org.readout.resolve.judge.Feature.Evidence;
import org.readout.resolve.node.EngagementNode;

/** Could it have been at one time? */
final class EngagementDays {
    /** A span of more days than this is a month or a year, not the days of a visit. */
    private static final int DAYS_OF_A_VISIT = 15;

    /** What is told of an undated engagement is news for about so long. */
    private static final int NEWS_DAYS = 14;

    private EngagementDays() {}

    static @Nullable Evidence weigh(EngagementNode one, EngagementNode other) {
        if (one.firstDay() == null || other.firstDay() == null) {
            return areMonthDays(one, other) ? monthDays(one, other) : undated(one, other);
        }
        long gap = gap(one, other);
        if (gap == 0) {
            return together(one, other);
        }
        String apart = "%d day%s apart".formatted(gap, gap == 1 ? "" : "s");
        if (bothAhead(one, other)) {
            // sessions ahead are moved, and outlets are told different days
            return new Evidence(gap <= 10 ? -0.5 : gap <= 60 ? -2.0 : -5.0, apart);
        }
        if (gap == 1 && isOneDay(one) && isOneDay(other) && one.kind() != other.kind()) {
            // a day mistaken, or a zone's, leaves the kind as it is; who travels meets others next
            // day
            boolean pair = one.guests().size() > 1 && other.guests().size() > 1;
            return new Evidence(pair ? -1.5 : -3.5, "a day apart, and of another kind");
        }
        return new Evidence(gap == 1 ? -0.5 : gap <= 3 ? -2.5 : -6.0, apart);
    }

    private static Evidence together(EngagementNode one, EngagementNode other) {
        if (one.date().equals(other.date())) {
            return isExact(one)
                    ? new Evidence(2.5, "both on " + one.date())
                    : new Evidence(1.5, "both in " + one.date());
        }
        return isExact(one) && isExact(other)
                ? new Evidence(1.5, "their days overlap")
                : new Evidence(1.0, "one's date lies in the other's");
    }

    private static boolean isExact(EngagementNode node) {
        return node.firstDay() != null
                && node.lastDay() != null
                && ChronoUnit.DAYS.between(node.firstDay(), node.lastDay()) < DAYS_OF_A_VISIT;
    }

    private static Evidence monthDays(EngagementNode one, EngagementNode other) {
        return monthDay(one.date()).equals(monthDay(other.date()))
                ? new Evidence(2.0, "both on " + monthDay(one.date()))
                : new Evidence(-3.0, "not on one day of the year");
    }

    /** One has a day without a year, the other that or a day of some year. */
    private static boolean areMonthDays(EngagementNode one, EngagementNode other) {
        return !one.date().isEmpty()
                && !other.date().isEmpty()
                && isExactOrYearless(one)
                && isExactOrYearless(other);
    }

    private static boolean isExactOrYearless(EngagementNode node) {
        return node.date().startsWith("--") || isExact(node);
    }

    private static String monthDay(String date) {
        int slash = date.indexOf('/');
        String first = slash < 0 ? date : date.substring(0, slash);
        return first.length() < 5 ? first : first.substring(first.length() - 5);
    }

    private static @Nullable Evidence undated(EngagementNode one, EngagementNode other) {
        // a plan is news on the day it is told, however far ahead the day it names
        boolean ahead = bothAhead(one, other);
        LocalDate a = one.firstDay() != null && !ahead ? one.firstDay() : one.told();
        LocalDate b = other.firstDay() != null && !ahead ? other.firstDay() : other.told();
        if (a == null || b == null) {
            return null;
        }
        long gap = Math.abs(ChronoUnit.DAYS.between(a, b));
        return gap <= NEWS_DAYS
                ? new Evidence(0.5, "told of at about the same time")
                : new Evidence(gap <= 60 ? -1.0 : -4.0, "told of %d days apart".formatted(gap));
    }

    private static boolean isOneDay(EngagementNode node) {
        return node.firstDay() != null && node.firstDay().equals(node.lastDay());
    }

    private static boolean bothAhead(EngagementNode one, EngagementNode other) {
        return isAhead(one) && isAhead(other);
    }

    private static boolean isAhead(EngagementNode node) {
        return node.status() == EngagementStatus.PLANNED
                || node.status() == EngagementStatus.PROPOSED;
    }

    private static long gap(EngagementNode one, EngagementNode other) {
        LocalDate a = one.firstDay();
        LocalDate b = other.firstDay();
        LocalDate endOfA = one.lastDay();
        LocalDate endOfB = other.lastDay();
        if (a == null || b == null || endOfA == null || endOfB == null) {
            return 0;
        }
        if (endOfA.isBefore(b)) {
            return ChronoUnit.DAYS.between(endOfA, b);
        }
        return endOfB.isBefore(a) ? ChronoUnit.DAYS.between(endOfB, a) : 0;
    }
}
