package org.readout.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody present on either side of an engagement.
 *
 * @param occasion the role held for this occasion only ("Special Envoy of President X"), or null
 */
public record Participant(PersonId person, Role role, @Nullable Capacity occasion) {
    public Optional<Capacity> capacity() {
        return Optional.ofNullable(occasion);
    }
}
