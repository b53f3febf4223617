package org.readout.score.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.score.compare.DocumentScore;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.EngagementLikeness;
import org.readout.score.likeness.Pair;
import org.readout.score.reading.EngagementEntry;
import org.readout.score.reading.GoldClusters;
import org.readout.score.reading.Register;

/**
 * Scores a register: which accounts it holds for one engagement, by B-cubed over the gold
 * engagements, and which discrepancies it sees.
 *
 * <p>B-cubed: for each engagement, how many of those that the register puts together with it belong
 * there (precision), and how many of those that belong there the register puts there (recall); then
 * the mean. Counted are only engagements that are with another in gold or in the register: the many
 * that stand alone in both would hide the rest.
 */
public final class RegisterComparer {
    private final GoldClusters clusters;
    private final Register register;

    /** Gold cluster by engagement; in the order of the documents. */
    private final Map<String, String> goldHomes = new LinkedHashMap<>();

    /** The register's engagement by gold engagement, for those that the record has. */
    private final Map<String, String> gotHomes = new HashMap<>();

    private final Map<String, Set<String>> goldMembers = new HashMap<>();
    private final Map<String, Set<String>> gotMembers = new HashMap<>();

    private RegisterComparer(GoldClusters clusters, Register register) {
        this.clusters = clusters;
        this.register = register;
    }

    public static RegisterScore compare(
            GoldClusters clusters, Register register, List<DocumentScore> documents) {
        RegisterComparer comparer = new RegisterComparer(clusters, register);
        documents.forEach(comparer::place);
        return comparer.compare();
    }

    private void place(DocumentScore score) {
        String doc = score.document().doc();
        List<EngagementEntry> gold = score.document().gold().engagements();
        List<EngagementEntry> got =
                score.record() == null ? List.of() : score.record().engagements();
        Map<Integer, Integer> matched = new HashMap<>();
        for (Pair pair : EngagementLikeness.pairing(gold, got).pairs()) {
            matched.put(pair.gold(), pair.got());
        }
        for (int i = 0; i < gold.size(); i++) {
            String key = doc + "#" + gold.get(i).id();
            goldHomes.put(key, clusters.clusterOf().getOrDefault(key, key));
            @Nullable Integer match = matched.get(i);
            if (match != null) {
                Register.Account account = new Register.Account(doc, got.get(match).id());
                gotHomes.put(key, register.engagementOf().getOrDefault(account, "alone:" + key));
            }
        }
    }

    private RegisterScore compare() {
        goldHomes.forEach((key, home) -> members(goldMembers, home).add(key));
        for (String key : goldHomes.keySet()) {
            @Nullable String home = gotHomes.get(key);
            if (home != null) {
                members(gotMembers, home).add(key);
            }
        }
        Counting counting = new Counting();
        countClusters(counting);
        Map<String, Set<String>> goldHomesOf = new HashMap<>();
        gotMembers.forEach(
                (home, keys) -> {
                    Set<String> homes = members(goldHomesOf, home);
                    keys.forEach(key -> homes.add(goldHomes.getOrDefault(key, key)));
                });
        DiscrepancyMatch match =
                DiscrepancyMatch.of(
                        clusters.discrepancies(), register.discrepancies(), goldHomesOf);
        counting.add(
                Figure.DISCREPANCIES,
                match.pairing().size(),
                clusters.discrepancies().size(),
                register.discrepancies().size());
        return new RegisterScore(counting.figures(), match.missed(), match.extra());
    }

    private void countClusters(Counting counting) {
        double precision = 0;
        double recall = 0;
        List<String> counted = new ArrayList<>();
        int found = 0;
        for (Map.Entry<String, String> entry : goldHomes.entrySet()) {
            Set<String> belong = members(goldMembers, entry.getValue());
            @Nullable String gotHome = gotHomes.get(entry.getKey());
            Set<String> together = gotHome == null ? Set.of() : members(gotMembers, gotHome);
            if (belong.size() < 2 && together.size() < 2) {
                continue;
            }
            counted.add(entry.getKey());
            if (gotHome != null) {
                Set<String> shared = new HashSet<>(belong);
                shared.retainAll(together);
                precision += (double) shared.size() / together.size();
                recall += (double) shared.size() / belong.size();
                found++;
            }
        }
        counting.add(Figure.CLUSTER_PRECISION, precision, found, found);
        counting.add(Figure.CLUSTER_RECALL, recall, counted.size(), counted.size());
    }

    private static Set<String> members(Map<String, Set<String>> sets, String home) {
        return sets.computeIfAbsent(home, any -> new LinkedHashSet<>());
    }
}
