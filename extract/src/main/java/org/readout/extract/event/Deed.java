package org.readout.extract.event;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventType;

/**
 * An event before its parties are sorted out.
 *
 * @param mode PLOVER's word for how, or null
 * @param told whether the type follows from the words, not from an unknown verb behind a promise
 */
record Deed(
        EventType type, @Nullable String mode, Parties actors, Parties recipients, boolean told) {

    Deed by(Parties others) {
        return new Deed(type, mode, others, recipients, told);
    }

    Deed to(Parties others) {
        return new Deed(type, mode, actors, others, told);
    }

    Deed as(EventType other, @Nullable String otherMode) {
        return new Deed(other, otherMode, actors, recipients, told);
    }

    boolean isHostile() {
        return !type.isCooperative();
    }
}
