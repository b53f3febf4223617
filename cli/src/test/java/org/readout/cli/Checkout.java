package org.readout.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in, whichever folder of it they are started from. */
final class Checkout {
    private Checkout() {}

    static Path home() {
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("examples/call-copenhagen.txt"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no examples/ above " + Path.of("").toAbsolutePath());
    }
}
