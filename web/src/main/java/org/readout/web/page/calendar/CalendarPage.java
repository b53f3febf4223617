package org.readout.web.page.calendar;

import java.util.List;
import org.readout.web.part.Chip;
import org.readout.web.part.Cite;

/**
 * A month.
 *
 * @param sometime what is told to be in the month or year without a day; may have no entry
 * @param more whether there is more in the month than is shown
 */
public record CalendarPage(
        String month,
        String before,
        String after,
        String now,
        List<Chip> chips,
        List<String> weekdays,
        List<List<Square>> weeks,
        Day sometime,
        List<Day> days,
        boolean more,
        List<Milestone> milestones) {
    public CalendarPage {
        chips = List.copyOf(chips);
        weekdays = List.copyOf(weekdays);
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
        milestones = List.copyOf(milestones);
    }

    /**
     * A day of the month view.
     *
     * @param number empty for a day of another month
     * @param rest how many entries are in the list alone; empty for none
     */
    public record Square(
            String number, String anchor, boolean today, List<Entry> entries, String rest) {
        public Square {
            entries = List.copyOf(entries);
        }
    }

    /** A day of the list. */
    public record Day(String label, String anchor, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param kind meeting, visit ...; "due" for what is to be done by that day
     * @param status held, planned ...; of what is due, how far it has come
     * @param when as it was told, where that is not the day; else empty
     */
    public record Entry(
            String kind,
            String status,
            String when,
            String label,
            List<String> sides,
            String place,
            String address) {
        public Entry {
            sides = List.copyOf(sides);
        }
    }

    /** A milestone as a document names it. */
    public record Milestone(String name, String kind, String date, Cite cite) {}
}
