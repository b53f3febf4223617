package org.readout.score.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mechanism, instrument, project, formulation or calendar entry as read.
 *
 * @param details the compared fields that have a value; a number in its shortest form
 */
public record ThingEntry(String name, @Nullable Passage quote, Map<String, String> details) {
    public ThingEntry {
        details = Map.copyOf(details);
    }
}
