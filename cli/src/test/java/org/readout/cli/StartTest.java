package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir Path folder;

    /** SQLite and Flyway take half a second to load, and nobody who reads a page needs them. */
    @Test
    void readingLoadsNothingOfTheRegister() throws IOException, InterruptedException {
        String classes = System.getProperty("java.class.path");
        // a launcher that loads tests by a class loader of its own does not tell where they are
        assumeTrue(classes.contains("icu4j"), "the class path is not told");
        Path page =
                Files.writeString(
                        folder.resolve("page.txt"),
                        "The foreign minister of Norway met her Chilean counterpart in Oslo.");
        Path loaded = folder.resolve("loaded.log");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:class+load:file=" + loaded,
                                "-cp",
                                classes,
                                Main.class.getName(),
                                "read",
                                page.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("out.txt").toFile())
                        .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(loaded, StandardCharsets.UTF_8))
                .contains("org.readout.pipeline.Engine")
                .doesNotContain("org.sqlite.", "org.flywaydb.", "org.readout.store.");
    }
}
