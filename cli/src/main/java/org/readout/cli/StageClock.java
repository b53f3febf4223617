package org.readout.cli;

import java.util.function.LongSupplier;
import org.readout.pipeline.Stage;
import org.readout.pipeline.StageListener;

/** Measures how long each stage takes for one document, and counts its tokens. */
final class StageClock implements StageListener {
    private final LongSupplier clock;
    private final long[] nanos = new long[Stage.values().length];
    private int running = -1;
    private long since;
    private int tokens;

    /** @param clock nanoseconds from any fixed moment */
    StageClock(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void begins(Stage stage) {
        stop();
        running = stage.ordinal();
    }

    @Override
    public void ends(int tokenCount) {
        stop();
        running = -1;
        tokens = tokenCount;
    }

    long nanos(Stage stage) {
        return nanos[stage.ordinal()];
    }

    int tokens() {
        return tokens;
    }

    private void stop() {
        long now = clock.getAsLong();
        if (running >= 0) {
            nanos[running] += now - since;
        }
        since = now;
    }
}
