package org.readout.cli.read;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.readout.pipeline.Stage;

/** Counts what a run has read. Used by the one thread that writes. */
final class Tally {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private int documents;
    private int failed;
    private long tokens;

    void failed() {
        failed++;
    }

    void read() {
        documents++;
    }

    /** So long took some documents together. */
    void took(StageClock clock) {
        tokens += clock.tokens();
        for (Stage stage : Stage.values()) {
            nanos.merge(stage, clock.nanos(stage), Long::sum);
        }
    }

    boolean hasFailures() {
        return failed > 0;
    }

    /**
     * Documents, tokens and seconds by stage, a line each.
     *
     * @param wall nanoseconds that the run took by the clock on the wall
     */
    String report(long wall) {
        StringBuilder report = new StringBuilder();
        line(report, "documents", "%,d", documents);
        if (failed > 0) {
            line(report, "failed", "%,d", failed);
        }
        line(report, "tokens", "%,d", tokens);
        line(report, "seconds", "%.3f", wall / 1e9);
        for (Stage stage : Stage.values()) {
            line(
                    report,
                    "  " + stage.name().toLowerCase(Locale.ROOT),
                    "%.3f",
                    nanos.getOrDefault(stage, 0L) / 1e9);
        }
        return report.toString();
    }

    private static void line(StringBuilder report, String what, String form, Object value) {
        report.append("%-14s %12s%n".formatted(what, String.format(Locale.ROOT, form, value)));
    }
}
