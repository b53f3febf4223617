package org.readout.web.page.home;

import java.util.List;
import org.readout.web.page.engagement.EngagementLine;

/**
 * @param counts what the register holds, each leading to its list
 * @param latest the newest engagements
 * @param due the next days
 * @param review how many pairs wait for a decision, as a reader should see it
 * @param lag how many changes are not in the lists yet
 */
public record HomePage(
        boolean isEmpty,
        List<Count> counts,
        List<EngagementLine> latest,
        List<Due> due,
        String review,
        long lag,
        List<String> samples) {
    public HomePage {
        counts = List.copyOf(counts);
        latest = List.copyOf(latest);
        due = List.copyOf(due);
        samples = List.copyOf(samples);
    }

    /** {@code address} is empty where there is no list yet. */
    public record Count(String label, String number, String address) {}

    public record Due(String day, boolean overdue, String action, String sides, String address) {}
}
