package org.readout.score.report;

import java.util.Locale;
import org.readout.score.figure.Figure;
import org.readout.score.figure.Figures;
import org.readout.score.figure.Tally;
import org.readout.score.result.Group;
import org.readout.score.result.Scores;

/** Figures as a table of text. */
public final class FigureTable {
    private FigureTable() {}

    /** A line for each figure: precision, recall, F1, and the counts; the record figure last. */
    public static String of(Figures figures) {
        StringBuilder table = new StringBuilder();
        line(table, "%-22s %6s %6s %6s  hit/gold/got", "figure", "P", "R", "F1");
        figures.tallies().forEach((figure, tally) -> line(table, figure, tally));
        line(table, "%-22s %6s %6s %6s", "record", "", "", Numbers.rounded(figures.record(), 3));
        return table.toString();
    }

    /** A line for each group with its record figure. */
    public static String ofGroups(Scores scores) {
        StringBuilder table = new StringBuilder();
        for (Group group : scores.groups()) {
            line(
                    table,
                    "  record of %-11s %4d files %6s",
                    group.name(),
                    group.documents().size(),
                    Numbers.rounded(group.figures().record(), 3));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, Figure figure, Tally tally) {
        line(
                table,
                "%-22s %6s %6s %6s  %s/%d/%d",
                figure.label(),
                Numbers.rounded(tally.precision(), 3),
                Numbers.rounded(tally.recall(), 3),
                Numbers.rounded(tally.f1(), 3),
                Numbers.shortened(tally.hit()),
                tally.gold(),
                tally.got());
    }

    private static void line(StringBuilder table, String form, Object... values) {
        table.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
