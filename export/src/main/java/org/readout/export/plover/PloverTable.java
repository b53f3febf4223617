package org.readout.export.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Event;

/** Writes events as tab-separated rows (docs/formats/plover.md). */
public final class PloverTable {
    private static final List<String> COLUMNS =
            List.of(
                    "doc",
                    "date",
                    "type",
                    "mode",
                    "context",
                    "actor",
                    "actor_sector",
                    "recipient",
                    "recipient_sector",
                    "start",
                    "end",
                    "quote");

    private PloverTable() {}

    /** The names of the columns, with a line break behind them. */
    public static String head() {
        return String.join("\t", COLUMNS) + "\n";
    }

    /**
     * A row for each deed, each with a line break; empty where the document tells none.
     *
     * @param events what the document's sentences tell beside the record
     */
    public static String of(DocumentRecord record, List<Event> events) {
        StringBuilder lines = new StringBuilder();
        for (PloverRow row : PloverRows.of(record, events)) {
            lines.append(String.join("\t", cells(row))).append('\n');
        }
        return lines.toString();
    }

    private static List<String> cells(PloverRow row) {
        PloverActor other = row.recipient();
        return List.of(
                row.doc().replace('\t', ' '),
                row.on() == null ? "" : row.on().iso(),
                row.type().name(),
                told(row.mode()),
                row.context(),
                row.actor().code(),
                row.actor().sector() == null ? "" : row.actor().sector().name(),
                other == null ? "" : other.code(),
                other == null || other.sector() == null ? "" : other.sector().name(),
                String.valueOf(row.quote().span().start()),
                String.valueOf(row.quote().span().end()),
                row.quote().singleSpaced());
    }

    private static String told(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
