package org.readout.register.verify;

import java.util.List;

/**
 * What was checked and what was found.
 *
 * @param citations words of a record, each held against its place in the captured text
 * @param sightings what documents show of persons, engagements and the rest, each read anew
 */
public record Verified(
        long documents, long citations, long sightings, long decisions, List<Fault> faults) {
    public Verified {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
