package org.readout.score.report;

import java.util.ArrayList;
import java.util.List;
import org.readout.score.figure.Figures;

/** The F1 of each figure as one JSON object, the record figure first, to four digits. */
public final class FigureJson {
    private FigureJson() {}

    public static String of(Figures figures) {
        List<String> fields = new ArrayList<>();
        fields.add(field("record", figures.record()));
        figures.tallies()
                .forEach((figure, tally) -> fields.add(field(figure.plainLabel(), tally.f1())));
        return "{" + String.join(", ", fields) + "}";
    }

    /** Labels are ours and need no escaping. */
    private static String field(String name, double value) {
        String digits = Numbers.rounded(value, 4);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0' && digits.charAt(end - 2) != '.') {
            end--;
        }
        return "\"%s\": %s".formatted(name, digits.substring(0, end));
    }
}
