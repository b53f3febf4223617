package org.readout.cli.terminal;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** What is asked cannot be done. */
public final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final ArrayList<String> lines;

    /**
     * @param message one line for the user: what, where, what to do
     */
    public Refusal(String message) {
        this(message, List.of());
    }

    /**
     * @param lines further ones: candidates
     */
    public Refusal(String message, List<String> lines) {
        super(message, null, false, false);
        this.lines = new ArrayList<>(lines);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
