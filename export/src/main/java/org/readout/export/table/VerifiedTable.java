package org.readout.export.table;

import java.util.List;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.verify.Fault;
import org.readout.register.verify.Verified;

/** What a register's check found. */
public final class VerifiedTable {
    private VerifiedTable() {}

    /**
     * @param noLongerApplying decisions about what no document tells any more
     */
    public static String of(
            Screen screen, Verified verified, List<DecisionEntry> noLongerApplying) {
        Sheet sheet = new Sheet(screen);
        sheet.wrapped(
                0,
                "",
                0,
                Ink.PLAIN,
                "Checked %s, %s, %s and %s."
                        .formatted(
                                AdditionsTable.counted(verified.documents(), "document"),
                                AdditionsTable.counted(verified.citations(), "citation"),
                                AdditionsTable.counted(verified.sightings(), "sighting"),
                                AdditionsTable.counted(verified.decisions(), "decision")));
        if (verified.isClean()) {
            sheet.line(Ink.DONE, "All is as it was put there.");
        } else {
            sheet.heading("FAULTS");
            for (Fault fault : verified.faults()) {
                sheet.wrapped(2, "", 0, Ink.WRONG, fault.toString());
            }
        }
        if (!noLongerApplying.isEmpty()) {
            sheet.heading("DECISIONS THAT NO LONGER APPLY");
            noLongerApplying.forEach(entry -> DecisionLines.line(sheet, entry, false));
        }
        return sheet.toString();
    }
}
