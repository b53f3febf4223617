package org.readout.acquire;

import java.nio.file.Path;

/** Something to read, and the id its document will have. */
public sealed interface Input {
    String id();

    /** How messages name it. */
    String label();

    /** A text file. */
    record TextFile(String id, Path path) implements Input {
        @Override
        public String label() {
            return path.toString();
        }
    }

    /**
     * A text that was sent and put down somewhere, with its sidecar if any.
     *
     * @param label its sender's name for it
     */
    record SentFile(String id, String label, Path path) implements Input {}

    /** Standard input, given as {@code -}. */
    record StandardInput(String id) implements Input {
        @Override
        public String label() {
            return "standard input";
        }
    }
}
