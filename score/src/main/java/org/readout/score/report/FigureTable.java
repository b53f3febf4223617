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
        table.append(line("figure", "P", "R", "F1", "  hit/gold/got"));
        figures.tallies().forEach((figure, tally) -> table.append(line(figure, tally)));
        return table.append(line("record", "", "", Numbers.rounded(figures.record(), 3), ""))
                .toString();
    }

    /** A line for each group with its record figure. */
    public static String ofGroups(Scores scores) {
        StringBuilder table = new StringBuilder();
        for (Group group : scores.groups()) {
            String record = Numbers.rounded(group.figures().record(), 3);
            int files = group.documents().size();
            table.append(
                    String.format(
                            Locale.ROOT,
                            "  record of %-11s %4d files %6s\n",
                            group.name(),
                            files,
                            record));
        }
        return table.toString();
    }

    private static String line(Figure figure, Tally tally) {
        return line(
                figure.label(),
                Numbers.rounded(tally.precision(), 3),
                Numbers.rounded(tally.recall(), 3),
                Numbers.rounded(tally.f1(), 3),
                "  " + Numbers.shortened(tally.hit()) + "/" + tally.gold() + "/" + tally.got());
    }

    private static String line(
            String label, String precision, String recall, String f1, String counts) {
        return String.format(
                Locale.ROOT, "%-22s %6s %6s %6s%s\n", label, precision, recall, f1, counts);
    }
}
