package org.readout.resolve.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.resolve.node.Node;

/**
 * Adds up what features say and decides: from {@code same} on one and the same, from {@code unsure}
 * on a question, below it different.
 */
final class Scale<N extends Node> {
    private final List<Feature<N>> features;
    private final double same;
    private final double unsure;

    Scale(List<Feature<N>> features, double same, double unsure) {
        this.features = List.copyOf(features);
        this.same = same;
        this.unsure = unsure;
    }

    /** The sum of all weights. */
    double sum(N one, N other) {
        double sum = 0;
        for (Feature<N> feature : features) {
            Feature.Evidence found = feature.weigh(one, other);
            sum += found == null ? 0 : found.weight();
        }
        return sum;
    }

    Match weigh(N one, N other) {
        List<Feature.Evidence> evidence = new ArrayList<>();
        double sum = 0;
        for (Feature<N> feature : features) {
            Feature.Evidence found = feature.weigh(one, other);
            if (found != null) {
                evidence.add(found);
                sum += found.weight();
            }
        }
        evidence.sort(
                Comparator.comparingDouble((Feature.Evidence e) -> -Math.abs(e.weight()))
                        .thenComparing(Feature.Evidence::reason));
        Verdict verdict =
                sum >= same ? Verdict.SAME : sum >= unsure ? Verdict.UNSURE : Verdict.DIFFERENT;
        return Match.of(
                one.id(),
                other.id(),
                verdict,
                score(sum),
                evidence.stream().map(Feature.Evidence::reason).toList());
    }

    /** Weights as a number from 0 to 1, one half where it is SAME by a hair; to four places. */
    private double score(double sum) {
        return Math.round(1e4 / (1 + Math.exp(same - sum))) / 1e4;
    }
}
