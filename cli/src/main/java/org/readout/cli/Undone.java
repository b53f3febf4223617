package org.readout.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;

/** Which decisions were taken back; an undo that was taken back itself takes nothing back. */
final class Undone {
    private Undone() {}

    static Set<Long> numbers(List<DecisionEntry> log) {
        Set<Long> undone = new TreeSet<>();
        for (DecisionEntry entry : log.reversed()) {
            if (entry.decision() instanceof Decision.Undo(long number)
                    && !undone.contains(entry.number())) {
                undone.add(number);
            }
        }
        return undone;
    }
}
