package org.readout.export.table;

import java.util.List;
import org.readout.register.reading.ShortId;
import org.readout.register.reading.Thing;

/** Draws a mechanism, instrument or project and what became of it. */
public final class ThingTable {
    private static final int DAY_CELLS = 19;

    private ThingTable() {}

    public static String of(Screen screen, Thing thing) {
        Sheet sheet = new Sheet(screen);
        draw(sheet, thing);
        return sheet.toString();
    }

    static void draw(Sheet sheet, Thing thing) {
        String id = ShortId.of(thing.id());
        List<String> parts =
                Sheet.wrap(Cells.clean(thing.name()), sheet.columns() - 4 - Cells.width(id));
        for (int i = 0; i < parts.size(); i++) {
            Sheet.Line line = sheet.line(2).mark(Ink.STRONG, parts.get(i));
            if (i == 0) {
                line.to(sheet.columns() - Cells.width(id)).mark(Ink.FAINT, id);
            }
            line.end();
        }
        for (Thing.Event event : thing.events()) {
            String outlet = event.citation().outlet();
            sheet.line(4)
                    .mark(Ink.LABEL, event.day() == null ? "day not told" : Dates.of(event.day()))
                    .to(4 + DAY_CELLS)
                    .mark(Ink.PLAIN, Cells.clean(event.what()))
                    .mark(Ink.FAINT, " · ")
                    .add(Ink.FAINT, outlet.isEmpty() ? event.citation().doc() : outlet)
                    .end();
        }
    }
}
