package org.readout.web.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.register.reconcile.Added;

/**
 * How a sending stands at one moment.
 *
 * @param matter why it failed; else empty
 * @param irrelevant how many tell of no diplomacy
 * @param troubled how many problems there are; {@code problems} has the first of them
 */
public record ImportReport(
        String id,
        String label,
        String visitor,
        ImportState state,
        String matter,
        int total,
        int done,
        Map<Added.Outcome, Integer> outcomes,
        int irrelevant,
        int engagements,
        int unsure,
        int troubled,
        List<ImportProblem> problems,
        List<ImportedDocument> documents) {
    public ImportReport {
        outcomes = outcomes.isEmpty() ? Map.of() : new EnumMap<>(outcomes);
        problems = List.copyOf(problems);
        documents = List.copyOf(documents);
    }

    public int documents(Added.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
