package org.readout.register.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.register.reconcile.Added;
import org.readout.register.view.EngagementView;

/**
 * What adding many documents did.
 *
 * @param register the file
 * @param outcomes how many documents were what
 * @param irrelevant how many of them tell of no diplomacy
 * @param failed how many could not be read
 * @param engagements how many the documents tell of, each document's counted
 * @param merged engagements that several documents tell, the latest first
 * @param unsure questions left for review
 */
public record Additions(
        String register,
        Map<Added.Outcome, Integer> outcomes,
        int irrelevant,
        int failed,
        int engagements,
        List<EngagementView> merged,
        int unsure) {
    public Additions {
        outcomes =
                outcomes.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new EnumMap<>(outcomes));
        merged = List.copyOf(merged);
    }

    /** How many documents were this to the register. */
    public int documents(Added.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many changed the register. */
    public int changed() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum()
                - documents(Added.Outcome.KNOWN);
    }
}
