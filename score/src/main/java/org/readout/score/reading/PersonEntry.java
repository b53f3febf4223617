package org.readout.score.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as read.
 *
 * @param country ISO 3166-1 code, "org:" and a name, or null
 * @param mention where the name stands, if told
 */
public record PersonEntry(
        String name,
        List<String> aliases,
        @Nullable String country,
        List<String> offices,
        @Nullable Passage mention) {
    public PersonEntry {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }
}
