package org.readout.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong and was recovered from: what, and what to do about it.
 *
 * @param at where in the captured text, or null where it concerns the whole document
 */
public record Problem(String message, @Nullable Span at) {
    public Optional<Span> span() {
        return Optional.ofNullable(at);
    }
}
