package org.readout.export.table;

import java.util.List;
import java.util.Optional;
import org.readout.register.reading.Additions;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;

/** Draws the end of the demo: what only several reports together tell. */
public final class DemoTable {
    private static final String[] NEXT = {
        "./readout add examples/                      begins a register of your own: ./readout.db",
        "./readout show errazuriz                     a person, in any spelling",
        "./readout between Chile Denmark              all that lies between two states",
        "./readout compare envoy-santiago-oresund#e2  the accounts side by side",
        "./readout due --as-of 2027-07-15             what should have been done by a day",
        "./readout review                             what you are asked to decide",
    };

    private DemoTable() {}

    public static String of(
            Screen screen,
            Additions additions,
            Optional<EngagementView> told,
            Optional<CommitmentHistory> followed,
            Optional<FormulationHistory> drifted) {
        Sheet sheet = new Sheet(screen);
        sheet.blank();
        sheet.rule();
        StringBuilder all = new StringBuilder(sheet.toString());
        all.append(AdditionsTable.of(screen, additions));
        told.ifPresent(
                engagement -> {
                    all.append(head(screen, "ONE ENGAGEMENT, TOLD BY SEVERAL"));
                    all.append(EngagementTable.of(screen, engagement));
                });
        followed.ifPresent(
                commitment -> {
                    all.append(head(screen, "ONE COMMITMENT, FOLLOWED"));
                    all.append(RegisterTables.commitment(screen, commitment));
                });
        drifted.ifPresent(
                formulation -> {
                    all.append(head(screen, "ONE WORDING, AND HOW IT MOVED"));
                    all.append(RegisterTables.formulations(screen, List.of(formulation)));
                });
        all.append(head(screen, "WHAT TO TRY NEXT"));
        Sheet next = new Sheet(screen);
        for (String line : NEXT) {
            next.line(2).mark(Ink.PLAIN, line).end();
        }
        return all.append(next).toString();
    }

    private static String head(Screen screen, String words) {
        Sheet sheet = new Sheet(screen);
        sheet.heading(words);
        return sheet.toString();
    }
}
