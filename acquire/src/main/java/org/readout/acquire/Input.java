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

    /** Standard input, given as {@code -}. */
    record StandardInput(String id) implements Input {
        @Override
        public String label() {
            return "standard input";
        }
    }
}
