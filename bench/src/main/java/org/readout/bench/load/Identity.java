package org.readout.bench.load;

import java.util.HashMap;
import java.util.Map;

/**
 * How well clusters tell who is who (B-cubed): for each mention, which share of its cluster is
 * meant by the same truth, and which share of its truth lies in its cluster; then the mean over all
 * mentions. Unlike a count of pairs it weighs a person who is named once as much as one named a
 * thousand times, mention for mention.
 */
final class Identity {
    private record Both(String cluster, String truth) {}

    private final Map<Both, Integer> both = new HashMap<>();
    private final Map<String, Integer> clusters = new HashMap<>();
    private final Map<String, Integer> truths = new HashMap<>();
    private int mentions;

    void mention(String cluster, String truth) {
        both.merge(new Both(cluster, truth), 1, Integer::sum);
        clusters.merge(cluster, 1, Integer::sum);
        truths.merge(truth, 1, Integer::sum);
        mentions++;
    }

    int mentions() {
        return mentions;
    }

    int clusters() {
        return clusters.size();
    }

    int truths() {
        return truths.size();
    }

    double precision() {
        return share(clusters, true);
    }

    double recall() {
        return share(truths, false);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(Map<String, Integer> whole, boolean byCluster) {
        double sum = 0;
        for (Map.Entry<Both, Integer> entry : both.entrySet()) {
            String key = byCluster ? entry.getKey().cluster() : entry.getKey().truth();
            double together = entry.getValue();
            sum += together * together / whole.getOrDefault(key, 1);
        }
        return mentions == 0 ? 0 : sum / mentions;
    }
}
