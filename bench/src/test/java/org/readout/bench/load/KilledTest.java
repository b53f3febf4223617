package org.readout.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills with every build; {@code bench/run kill 200} are the many. */
class KilledTest {
    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        assertThat(KillTest.failures(folder, 5)).isZero();
    }
}
