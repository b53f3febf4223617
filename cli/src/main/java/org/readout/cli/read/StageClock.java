package org.readout.cli.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.Stage;
import org.readout.pipeline.StageListener;

/** Measures how long each stage takes for documents read together, and counts their tokens. */
final class StageClock implements StageListener {
    private final LongSupplier clock;
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private @Nullable Stage running;
    private long since;
    private int tokens;

    /**
     * @param clock nanoseconds from any fixed moment
     */
    StageClock(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void begins(Stage stage) {
        stop();
        running = stage;
    }

    @Override
    public void ends(int tokenCount) {
        stop();
        running = null;
        tokens += tokenCount;
    }

    long nanos(Stage stage) {
        return nanos.getOrDefault(stage, 0L);
    }

    int tokens() {
        return tokens;
    }

    private void stop() {
        long now = clock.getAsLong();
        if (running != null) {
            nanos.merge(running, now - since, Long::sum);
        }
        since = now;
    }
}
