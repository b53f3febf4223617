package org.readout.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --register}, which every command over a register takes. */
public final class RegisterOption {
    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register; without it ./readout.db.")
    private Path file = Path.of("readout.db");

    public Path file() {
        return file;
    }
}
