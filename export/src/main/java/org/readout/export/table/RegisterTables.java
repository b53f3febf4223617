package org.readout.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.readout.register.reading.Commitments;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;

/** Lists from a register: engagements, commitments, formulations. */
public final class RegisterTables {
    private RegisterTables() {}

    /** A timeline. */
    public static String engagements(Screen screen, List<EngagementView> engagements) {
        Sheet sheet = new Sheet(screen);
        if (engagements.isEmpty()) {
            sheet.line(Ink.FAINT, "No engagement found.");
        }
        new EngagementLines(sheet).draw(engagements);
        return sheet.toString();
    }

    public static String commitment(Screen screen, CommitmentHistory commitment) {
        Sheet sheet = new Sheet(screen);
        new CommitmentLines(sheet).whole(commitment);
        return sheet.toString();
    }

    /**
     * What is open.
     *
     * @param months of silence asked for
     */
    public static String open(Screen screen, Commitments.Open open, LocalDate asOf, int months) {
        Sheet sheet = new Sheet(screen);
        sheet.line(Ink.FAINT, "As of " + Dates.of(asOf));
        section(sheet, "OVERDUE", open.overdue());
        section(sheet, "DUE", open.due());
        section(
                sheet,
                "WITHOUT A DAY, SILENT FOR %s OR MORE"
                        .formatted(
                                AdditionsTable.counted(months, "month").toUpperCase(Locale.ROOT)),
                open.silent());
        if (open.overdue().isEmpty() && open.due().isEmpty() && open.silent().isEmpty()) {
            sheet.line(Ink.FAINT, "Nothing is due, overdue or silent.");
        }
        return sheet.toString();
    }

    private static void section(Sheet sheet, String heading, List<CommitmentHistory> commitments) {
        if (!commitments.isEmpty()) {
            sheet.heading(heading);
            CommitmentLines lines = new CommitmentLines(sheet);
            commitments.forEach(lines::brief);
        }
    }

    /** Wordings that moved. */
    public static String formulations(Screen screen, List<FormulationHistory> formulations) {
        Sheet sheet = new Sheet(screen);
        if (formulations.isEmpty()) {
            sheet.line(
                    Ink.FAINT,
                    "No wording found that changed; readout drift --all lists those that did not.");
        }
        boolean isFirst = true;
        for (FormulationHistory formulation : formulations) {
            if (!isFirst) {
                sheet.blank();
            }
            new FormulationLines(sheet).whole(formulation);
            isFirst = false;
        }
        return sheet.toString();
    }
}
