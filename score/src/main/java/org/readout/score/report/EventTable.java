package org.readout.score.report;

import java.util.Locale;
import org.readout.score.event.EventFigures;

/** Figures of event rows as lines of text. */
public final class EventTable {
    private EventTable() {}

    public static String head() {
        return line("sentences", "n", "any event", "right type", "triple P", "triple R");
    }

    /**
     * @param label which sentences: "diplomatic"
     */
    public static String line(String label, EventFigures figures) {
        return line(
                label,
                String.valueOf(figures.sentences()),
                Numbers.rounded(figures.anyShare(), 3),
                Numbers.rounded(figures.rightShare(), 3),
                Numbers.rounded(figures.precision(), 3),
                Numbers.rounded(figures.recall(), 3));
    }

    private static String line(
            String label, String count, String any, String right, String precision, String recall) {
        return String.format(
                Locale.ROOT,
                "%-14s %5s %10s %11s %9s %9s\n",
                label,
                count,
                any,
                right,
                precision,
                recall);
    }
}
