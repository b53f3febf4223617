package org.readout.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentState;
import org.readout.resolve.node.NodeKind;

/** Commitments by when they are due and how long nothing was heard of them. */
public final class Commitments {
    static final Comparator<CommitmentHistory> EARLIEST_FIRST =
            Comparator.comparing(
                            Commitments::firstDay,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(CommitmentHistory::id);

    private static final Comparator<CommitmentHistory> DUE_FIRST =
            Comparator.comparing(
                            Commitments::dueDay,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(CommitmentHistory::id);

    private Commitments() {}

    /**
     * What is open on a day.
     *
     * @param overdue due before the day with no evidence that it is done
     * @param due due on the day or later, the next first
     * @param silent without a due day, and not heard of for so many months
     */
    public record Open(
            List<CommitmentHistory> overdue,
            List<CommitmentHistory> due,
            List<CommitmentHistory> silent) {
        public Open {
            overdue = List.copyOf(overdue);
            due = List.copyOf(due);
            silent = List.copyOf(silent);
        }
    }

    /**
     * @param sides all of which it must bind or concern
     * @param months of silence
     * @param until the last due day to tell, or null for all
     */
    public static Open open(
            Register register,
            Collection<String> sides,
            LocalDate asOf,
            int months,
            @Nullable LocalDate until) {
        List<CommitmentHistory> overdue = new ArrayList<>();
        List<CommitmentHistory> due = new ArrayList<>();
        List<CommitmentHistory> silent = new ArrayList<>();
        register.each(
                NodeKind.COMMITMENT,
                id ->
                        register.commitment(id, asOf)
                                .filter(one -> isOpen(one.state()))
                                .filter(one -> one.sides().containsAll(sides))
                                .ifPresent(
                                        one -> {
                                            LocalDate day = dueDay(one);
                                            if (one.overdue()) {
                                                overdue.add(one);
                                            } else if (day != null) {
                                                if (until == null || !day.isAfter(until)) {
                                                    due.add(one);
                                                }
                                            } else if (one.silentMonths() >= months) {
                                                silent.add(one);
                                            }
                                        }));
        overdue.sort(DUE_FIRST);
        due.sort(DUE_FIRST);
        silent.sort(EARLIEST_FIRST);
        return new Open(overdue, due, silent);
    }

    private static boolean isOpen(CommitmentState state) {
        return switch (state) {
            case PROPOSED, ENDORSED, AGREED, COMMITTED, UNDER_WAY -> true;
            case SIGNED, DONE, DROPPED -> false;
        };
    }

    private static @Nullable LocalDate dueDay(CommitmentHistory one) {
        return one.due() == null ? null : one.due().day();
    }

    private static @Nullable LocalDate firstDay(CommitmentHistory one) {
        return one.steps().isEmpty() ? null : one.steps().getFirst().day();
    }
}
