package org.readout.export.table;

import java.util.Comparator;
import java.util.List;
import org.readout.model.NamedThing;

/** The named things: mechanisms, instruments, projects, formulations, dates. */
final class ThingRows {
    private static final int INDENT = 4;
    private static final int KIND_CELLS = 13;

    private final Sheet sheet;

    ThingRows(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(List<NamedThing> things) {
        if (things.isEmpty()) {
            return;
        }
        sheet.heading("NAMED THINGS");
        String last = "";
        int detailCells =
                things.stream().mapToInt(thing -> Cells.width(details(thing))).max().orElse(0);
        for (NamedThing thing :
                things.stream().sorted(Comparator.comparingInt(ThingRows::rank)).toList()) {
            String kind = kind(thing);
            sheet.row(
                    INDENT,
                    kind.equals(last) ? "" : kind,
                    KIND_CELLS,
                    thing.name(),
                    details(thing),
                    detailCells);
            last = kind;
        }
    }

    private static int rank(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism m -> 0;
            case NamedThing.Instrument i -> 1;
            case NamedThing.Project p -> 2;
            case NamedThing.Formulation f -> 3;
            case NamedThing.CalendarEntry c -> 4;
        };
    }

    private static String kind(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism m -> "mechanism";
            case NamedThing.Instrument i -> "instrument";
            case NamedThing.Project p -> "project";
            case NamedThing.Formulation f -> "formulation";
            case NamedThing.CalendarEntry c -> "calendar";
        };
    }

    private static String details(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism m -> Names.words(m.event());
            case NamedThing.Instrument i ->
                    i.kind()
                            + ", "
                            + Names.words(i.status())
                            + (i.count() > 1 ? ", " + i.count() : "");
            case NamedThing.Project p -> "";
            case NamedThing.Formulation f -> Names.words(f.kind());
            case NamedThing.CalendarEntry c ->
                    c.date().map(Dates::of).orElse(Names.words(c.kind()));
        };
    }
}
