package org.readout.score.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which gold engagements are one and the same, told by several documents, and where these disagree.
 *
 * @param clusterOf cluster by engagement, the engagement as {@code doc#id}
 */
public record GoldClusters(Map<String, String> clusterOf, List<Discrepancy> discrepancies) {
    public GoldClusters {
        clusterOf = Map.copyOf(clusterOf);
        discrepancies = List.copyOf(discrepancies);
    }

    /** All {@code clusters*.json} of the folder. */
    public static GoldClusters in(Path folder) throws UnusableInputException {
        Map<String, String> clusterOf = new LinkedHashMap<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (Path file : GoldFolder.filesIn(folder, GoldClusters::isClusterFile)) {
            GoldClusters clusters =
                    Json.object(file, "list of clusters", set -> of(set, file.getFileName() + ":"));
            clusterOf.putAll(clusters.clusterOf);
            discrepancies.addAll(clusters.discrepancies);
        }
        return new GoldClusters(clusterOf, discrepancies);
    }

    private static boolean isClusterFile(String name) {
        return name.startsWith("clusters") && name.endsWith(".json");
    }

    private static GoldClusters of(JsonObject set, String prefix) {
        Map<String, String> clusterOf = new LinkedHashMap<>();
        for (JsonObject cluster : set.objects("clusters")) {
            String name = prefix + cluster.text("cluster");
            cluster.texts("members").forEach(member -> clusterOf.put(member, name));
        }
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (JsonObject discrepancy : set.objects("discrepancies")) {
            discrepancies.add(Discrepancy.of(discrepancy, "cluster", prefix));
        }
        return new GoldClusters(clusterOf, discrepancies);
    }
}
