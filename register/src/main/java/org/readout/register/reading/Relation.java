package org.readout.register.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;

/**
 * What lies between two sides.
 *
 * @param engagements the earliest first
 * @param periods years, or quarters where all lie within two years: "2026", "2026 Q2"
 * @param topics in how many engagements of each period a topic was spoken of, in the order of
 *     periods
 */
public record Relation(
        String one,
        String other,
        LocalDate asOf,
        List<EngagementView> engagements,
        List<String> periods,
        SortedMap<String, List<Integer>> topics,
        List<Thing> mechanisms,
        List<CommitmentHistory> commitments,
        List<FormulationHistory> formulations) {
    public Relation {
        engagements = List.copyOf(engagements);
        periods = List.copyOf(periods);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        mechanisms = List.copyOf(mechanisms);
        commitments = List.copyOf(commitments);
        formulations = List.copyOf(formulations);
    }
}
