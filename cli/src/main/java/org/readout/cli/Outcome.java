package org.readout.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param written its record as it is to be written, or null where it could not be read
 * @param messages what the user should know of it, a line each
 * @param clock how long it took
 */
record Outcome(@Nullable String written, List<String> messages, StageClock clock) {
    Outcome {
        messages = List.copyOf(messages);
    }

    static Outcome failed(String message) {
        return new Outcome(null, List.of(message), new StageClock(System::nanoTime));
    }
}
