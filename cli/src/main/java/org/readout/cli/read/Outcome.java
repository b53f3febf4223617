package org.readout.cli.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input.
 *
 * @param made what was made of its record, or null where it could not be read
 * @param messages what the user should know of it, a line each
 */
public record Outcome<T>(@Nullable T made, List<String> messages) {
    public Outcome {
        messages = List.copyOf(messages);
    }

    public static <T> Outcome<T> failed(String message) {
        return new Outcome<>(null, List.of(message));
    }
}
