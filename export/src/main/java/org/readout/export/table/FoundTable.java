package org.readout.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.register.reading.ShortId;
import org.readout.register.storage.SearchEntry;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeKind;

/** Draws what a search found: when, what, the words, and where they stand. */
public final class FoundTable {
    private static final int DAY_CELLS = 19;
    private static final int MOST_LINES = 3;

    private FoundTable() {}

    /**
     * @param total how many there are, of which these are the first
     * @param docs the name of a document
     * @param days the day of an entry as it was told, {@code 2026-02} where only the month was
     * @param meant what may have been meant where nothing is found
     */
    public static String of(
            Screen screen,
            List<SearchEntry> found,
            long total,
            Function<DocumentKey, String> docs,
            Function<SearchEntry, String> days,
            List<String> meant) {
        Sheet sheet = new Sheet(screen);
        if (found.isEmpty()) {
            sheet.line(
                    Ink.FAINT,
                    meant.isEmpty()
                            ? "Nothing found. Fewer words or facets find more."
                            : "Nothing found. Did you mean: "
                                    + Cells.clean(String.join("; ", meant))
                                    + "?");
            return sheet.toString();
        }
        for (SearchEntry entry : found) {
            entry(sheet, entry, docs.apply(entry.document()), days.apply(entry));
        }
        if (total > found.size()) {
            sheet.blank();
            sheet.line(
                    Ink.FAINT,
                    "%,d of %,d, the newest first; --limit shows more"
                            .formatted(found.size(), total));
        }
        return sheet.toString();
    }

    private static void entry(Sheet sheet, SearchEntry entry, String doc, String told) {
        List<String> parts =
                Sheet.wrap(Cells.clean(entry.text()), Math.max(20, sheet.columns() - DAY_CELLS));
        String day = told.isEmpty() ? "day not told" : Dates.ofWritten(told);
        for (int i = 0; i < Math.min(MOST_LINES, parts.size()); i++) {
            boolean isCut = i == MOST_LINES - 1 && parts.size() > MOST_LINES;
            Sheet.Line line = sheet.line(0);
            if (i == 0) {
                line.mark(Ink.LABEL, day);
            }
            line.to(DAY_CELLS)
                    .mark(
                            Ink.PLAIN,
                            isCut
                                    ? Cells.fit(parts.get(i) + " …", sheet.columns() - DAY_CELLS)
                                    : parts.get(i))
                    .end();
        }
        List<String> where = new ArrayList<>();
        where.add(entry.kind().replace('-', ' '));
        if (!entry.outlet().isEmpty()) {
            where.add(entry.outlet());
        }
        where.add(doc);
        if (entry.node().kind() != NodeKind.TEXT) {
            where.add(ShortId.of(entry.node()));
        }
        sheet.line(DAY_CELLS).add(Ink.FAINT, String.join(" · ", where)).end();
    }
}
