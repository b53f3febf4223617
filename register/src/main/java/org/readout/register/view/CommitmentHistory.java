package org.readout.register.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeId;

/**
 * A commitment followed from its first telling to its last.
 *
 * @param action the words of the step that tells most
 * @param sides whom it binds or concerns, sorted
 * @param steps the earliest first
 * @param due null where no step names a deadline
 * @param asOf the day the rest is told for
 * @param overdue whether the due day has passed with no evidence that it is done
 * @param silentMonths whole months since the last step
 * @param status in words: "agreed; no evidence found of its signing as of 2026-11-21"
 */
public record CommitmentHistory(
        NodeId id,
        String action,
        List<String> sides,
        CommitmentState state,
        List<Step> steps,
        @Nullable DueDate due,
        LocalDate asOf,
        boolean overdue,
        long silentMonths,
        String status) {
    public CommitmentHistory {
        sides = List.copyOf(sides);
        steps = List.copyOf(steps);
    }

    /**
     * What one document adds.
     *
     * @param day the day it was said or done, or null
     * @param told the day as it was told, {@code 2026-02} where only the month was; empty where
     *     none
     * @param by names and codes of those who spoke
     */
    public record Step(
            NodeId node,
            CommitmentState state,
            @Nullable LocalDate day,
            String told,
            List<String> by,
            Citation citation) {
        public Step {
            by = List.copyOf(by);
        }
    }
}
