package org.readout.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who does something or has it done to them: a side, and which part of it.
 *
 * @param part the part of the side's society, or null where the text speaks of the side as a whole
 */
public record EventParty(Actor.Side side, @Nullable Sector part) {

    public Optional<Sector> sector() {
        return Optional.ofNullable(part);
    }
}
