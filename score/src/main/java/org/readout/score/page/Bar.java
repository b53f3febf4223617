package org.readout.score.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.score.compare.Comparison;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Verdict;

/** How many facts are right, wrong, missed and extra, as a bar. */
record Bar(Map<Verdict, Integer> counts) {
    private static final int LENGTH = 1000;

    Bar {
        counts = Map.copyOf(counts);
    }

    static Bar of(List<DocumentScore> scores) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (DocumentScore score : scores) {
            for (Comparison comparison : score.comparisons()) {
                counts.merge(comparison.verdict(), 1, Integer::sum);
            }
        }
        return new Bar(counts);
    }

    int count(Verdict verdict) {
        return Optional.ofNullable(counts.get(verdict)).orElse(0);
    }

    void write(Markup out) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 1000 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        int seen = 0;
        for (Verdict verdict : Verdict.values()) {
            int from = start(seen, all);
            seen += count(verdict);
            int width = start(seen, all) - from;
            if (width > 0) {
                rectangle(out, verdict.label(), from, width);
            }
        }
        out.close("svg");
    }

    /** A bar for one figure from 0 to 1. */
    static void write(double figure, Markup out) {
        out.open(
                "svg",
                "class",
                "bar",
                "viewBox",
                "0 0 1000 10",
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
        rectangle(out, "ground", 0, LENGTH);
        rectangle(out, "figure", 0, (int) Math.round(LENGTH * figure));
        out.close("svg");
    }

    private static int start(int seen, int all) {
        return all == 0 ? 0 : (int) ((long) seen * LENGTH / all);
    }

    private static void rectangle(Markup out, String look, int from, int width) {
        out.open(
                        "rect",
                        "class",
                        look,
                        "x",
                        Integer.toString(from),
                        "y",
                        "0",
                        "width",
                        Integer.toString(width),
                        "height",
                        "10")
                .close("rect");
    }
}
