package org.readout.export.table;

import java.util.List;
import java.util.Locale;
import org.readout.register.reading.ShortId;
import org.readout.register.view.Citation;
import org.readout.register.view.ReviewItem;
import org.readout.resolve.node.NodeId;

/** Draws questions for a person to decide: are these two one? */
public final class ReviewTable {
    private ReviewTable() {}

    public static String of(Screen screen, List<ReviewItem> items) {
        if (items.isEmpty()) {
            return "Nothing is left to decide.\n";
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            all.append(i == 0 ? "" : "\n").append(one(screen, items.get(i), i + 1, items.size()));
        }
        return all.toString();
    }

    /** The question at {@code number} of {@code count}. */
    public static String one(Screen screen, ReviewItem item, int number, int count) {
        Sheet sheet = new Sheet(screen);
        sheet.line(0)
                .mark(Ink.LABEL, "%d of %d".formatted(number, count))
                .mark(Ink.STRONG, "  Are these one %s?".formatted(kind(item.match().a())))
                .mark(
                        Ink.FAINT,
                        String.format(
                                Locale.ROOT,
                                "  likeness %.2f%s",
                                item.match().score(),
                                item.held() ? ", held before" : ""))
                .end();
        side(sheet, item.match().a(), item.one(), item.citationsOfOne());
        side(sheet, item.match().b(), item.other(), item.citationsOfOther());
        sheet.wrapped(2, "because ", 8, Ink.PLAIN, String.join("; ", item.match().reasons()));
        return sheet.toString();
    }

    private static void side(Sheet sheet, NodeId id, String words, List<Citation> citations) {
        String shown = ShortId.of(id);
        List<String> parts =
                Sheet.wrap(Cells.clean(words), sheet.columns() - 4 - Cells.width(shown));
        for (int i = 0; i < parts.size(); i++) {
            Sheet.Line line = sheet.line(2).mark(Ink.STRONG, parts.get(i));
            if (i == 0) {
                line.to(sheet.columns() - Cells.width(shown)).mark(Ink.FAINT, shown);
            }
            line.end();
        }
        for (Citation citation : citations) {
            String outlet = citation.outlet().isEmpty() ? citation.doc() : citation.outlet();
            sheet.wrapped(
                    4,
                    "",
                    0,
                    Ink.FAINT,
                    Cells.fit(
                                    "\"" + Cells.clean(citation.quote().singleSpaced()) + "\"",
                                    Math.max(40, 2 * sheet.columns() - 20))
                            + " — "
                            + outlet);
        }
    }

    private static String kind(NodeId id) {
        return id.kind().name().toLowerCase(Locale.ROOT);
    }
}
