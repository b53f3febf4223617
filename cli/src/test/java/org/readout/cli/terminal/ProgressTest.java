package org.readout.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal =
            Terminal.of(
                    new ByteArrayInputStream(new byte[0]),
                    OutputStream.nullOutputStream(),
                    err,
                    null,
                    null,
                    false);

    @Test
    void aLongRunSaysHowFarItHasCome() throws InterruptedException {
        try (Progress progress = new Progress(terminal, 1200, 5, "read")) {
            progress.reading("big.txt");
            progress.done(7);
            Thread.sleep(200);
        }

        assertThat(err.toString(UTF_8))
                .contains("7 of 1,200 documents read")
                .contains("now at big.txt");
    }

    @Test
    void aShortRunSaysNothing() {
        try (Progress progress = new Progress(terminal, 1200, 60_000, "read")) {
            progress.done(1200);
        }

        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aLongRunSaysHowFastItIsAndHowLongItWillTake() {
        assertThat(Progress.line(300, 1200, "added", 3, "b.txt"))
                .isEqualTo(
                        "300 of 1,200 documents added, 3 s, 100 a second, about 9 s left; now at b.txt");
    }

    @Test
    void nothingIsForetoldBeforeTheFirstDocument() {
        assertThat(Progress.line(0, 1200, "added", 3, null))
                .isEqualTo("0 of 1,200 documents added, 3 s");
    }
}
