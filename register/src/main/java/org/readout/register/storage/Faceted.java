package org.readout.register.storage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an entry can be counted by: cheaper to read than the entry, of which a page shows few.
 *
 * @param states sides concerned: codes and {@code org:NAME}
 * @param outlet empty where unknown
 */
public record Faceted(
        Set<String> states,
        String outlet,
        String kind,
        Set<String> topics,
        @Nullable LocalDate day) {
    public Faceted {
        states = Set.copyOf(states);
        topics = Set.copyOf(topics);
    }
}
