package org.readout.export.table;

import java.util.List;
import java.util.Set;
import org.readout.register.decision.DecisionEntry;

/** Draws the log of decisions. */
public final class HistoryTable {
    private HistoryTable() {}

    /**
     * @param undone numbers of entries that were taken back
     * @param gone numbers of entries about what no document tells any more
     */
    public static String of(
            Screen screen, List<DecisionEntry> entries, Set<Long> undone, Set<Long> gone) {
        Sheet sheet = new Sheet(screen);
        if (entries.isEmpty()) {
            sheet.line(Ink.FAINT, "No decision has been made.");
        }
        for (DecisionEntry entry : entries) {
            DecisionLines.line(sheet, entry, undone.contains(entry.number()));
            if (gone.contains(entry.number())) {
                sheet.wrapped(
                        23, "", 0, Ink.WRONG, "no longer applies: no document tells it any more");
            }
        }
        return sheet.toString();
    }

    /** What was decided about one thing, to stand behind what is shown of it. */
    public static String about(Screen screen, List<DecisionEntry> entries) {
        Sheet sheet = new Sheet(screen);
        sheet.heading("DECIDED");
        entries.forEach(entry -> DecisionLines.line(sheet, entry, false));
        return sheet.toString();
    }
}
