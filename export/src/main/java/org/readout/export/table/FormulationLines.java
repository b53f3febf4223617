package org.readout.export.table;

import java.util.List;
import org.readout.register.reading.ShortId;
import org.readout.register.view.FormulationHistory;
import org.readout.register.view.FormulationHistory.Change;
import org.readout.register.view.FormulationHistory.Replacement;
import org.readout.register.view.FormulationHistory.Version;

/** Official wordings and how they moved. */
final class FormulationLines {
    private static final int INDENT = 4;
    private static final int LABEL_CELLS = 11;

    private final Sheet sheet;

    FormulationLines(Sheet sheet) {
        this.sheet = sheet;
    }

    void whole(FormulationHistory formulation) {
        String id = ShortId.of(formulation.id());
        String kind = formulation.kind().replace('-', ' ').replace('_', ' ');
        int room = sheet.columns() - 2 - Cells.width(id) - 2;
        String head = formulation.label() + " (" + kind + ")";
        List<String> parts = Sheet.wrap(Cells.clean(head), room);
        for (int i = 0; i < parts.size(); i++) {
            Sheet.Line line = sheet.line(2).mark(Ink.STRONG, parts.get(i));
            if (i == 0) {
                line.to(sheet.columns() - Cells.width(id)).mark(Ink.FAINT, id);
            }
            line.end();
        }
        for (int i = 0; i < formulation.versions().size(); i++) {
            if (i > 0 && i <= formulation.changes().size()) {
                change(formulation.changes().get(i - 1));
            }
            version(formulation.versions().get(i));
        }
    }

    private void version(Version version) {
        String days = Dates.span(version.firstUse(), version.lastUse());
        sheet.wrapped(INDENT, "\"", 1, Ink.PLAIN, version.wording() + "\"");
        String users = String.join(", ", version.users().stream().map(Names::side).toList());
        String docs =
                AdditionsTable.counted(version.uses().size(), "document")
                        + (users.isEmpty() ? "" : ": " + users);
        sheet.wrapped(
                INDENT + 1,
                "",
                0,
                Ink.FAINT,
                (days.isEmpty() ? "day not told" : days) + " · " + docs);
    }

    private void change(Change change) {
        for (String part : change.added()) {
            sheet.wrapped(INDENT, "added", LABEL_CELLS, Ink.DONE, "\"" + part + "\"");
        }
        for (String part : change.dropped()) {
            sheet.wrapped(INDENT, "dropped", LABEL_CELLS, Ink.WRONG, "\"" + part + "\"");
        }
        for (Replacement part : change.replaced()) {
            sheet.wrapped(
                    INDENT,
                    "replaced",
                    LABEL_CELLS,
                    Ink.COMING,
                    "\"" + part.before() + "\" by \"" + part.after() + "\"");
        }
    }
}
