package org.readout.register.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office and when it is seen. A missing end does not mean that it is held today.
 *
 * @param office as most documents write it
 * @param wordings every way it is written
 * @param firstSeen the first day a document gives it, or null where none is dated
 * @param lastSeen the last day a document gives it, or null where none is dated
 * @param formerSince the first day a document calls the person its former holder, or null
 * @param citations the first and the last sighting
 */
public record Tenure(
        String office,
        List<String> wordings,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen,
        @Nullable LocalDate formerSince,
        List<Citation> citations) {
    public Tenure {
        wordings = List.copyOf(wordings);
        citations = List.copyOf(citations);
    }
}
