package org.readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.pipeline.Stage;

class StageClockTest {
    @Test
    void eachStageIsChargedWithTheTimeUntilTheNext() {
        Deque<Long> ticks = new ArrayDeque<>(List.of(100L, 130L, 200L));
        StageClock clock = new StageClock(ticks::remove);

        clock.begins(Stage.TEXT);
        clock.begins(Stage.NAMES);
        clock.ends(42);

        assertThat(clock.nanos(Stage.TEXT)).isEqualTo(30);
        assertThat(clock.nanos(Stage.NAMES)).isEqualTo(70);
        assertThat(clock.nanos(Stage.DATES)).isZero();
        assertThat(clock.tokens()).isEqualTo(42);
    }
}
