package org.readout.score.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.Words;
import org.readout.score.reading.Discrepancy;

/**
 * Which of the register's discrepancies are gold's: of one engagement, in one field, between the
 * same documents.
 */
record DiscrepancyMatch(List<Discrepancy> gold, List<Discrepancy> got, Pairing pairing) {
    /**
     * @param goldHomesOf gold clusters that the register's engagement holds accounts of
     */
    static DiscrepancyMatch of(
            List<Discrepancy> gold, List<Discrepancy> got, Map<String, Set<String>> goldHomesOf) {
        Pairing pairing =
                Pairing.of(
                        gold.size(),
                        got.size(),
                        (i, j) -> isSame(gold.get(i), got.get(j), goldHomesOf) ? 1 : 0,
                        1);
        return new DiscrepancyMatch(gold, got, pairing);
    }

    List<Discrepancy> missed() {
        return pairing.missed().stream().map(gold::get).toList();
    }

    List<Discrepancy> extra() {
        return pairing.extra().stream().map(got::get).toList();
    }

    /** The values may be worded as they like: what counts is which documents side with which. */
    private static boolean isSame(
            Discrepancy gold, Discrepancy got, Map<String, Set<String>> goldHomesOf) {
        if (!gold.field().equals(got.field())
                || !goldHomesOf.getOrDefault(got.home(), Set.of()).contains(gold.home())) {
            return false;
        }
        Set<String> docs = new HashSet<>(gold.values().keySet());
        docs.retainAll(got.values().keySet());
        return docs.size() >= 2 && sides(gold, docs).equals(sides(got, docs));
    }

    private static Set<Set<String>> sides(Discrepancy discrepancy, Set<String> docs) {
        Map<String, Set<String>> sides = new HashMap<>();
        discrepancy
                .values()
                .forEach(
                        (doc, value) -> {
                            if (docs.contains(doc)) {
                                sides.computeIfAbsent(
                                                String.join(" ", Words.of(value)),
                                                any -> new HashSet<>())
                                        .add(doc);
                            }
                        });
        return new HashSet<>(sides.values());
    }
}
