package org.readout.score.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.readout.score.compare.Comparison;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Kind;

/**
 * A comparison with a number, by which the text and the lists below it refer to each other.
 *
 * @param number "s3" for the third statement
 */
record Fact(String number, Comparison comparison) {
    static List<Fact> of(DocumentScore score) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Fact> facts = new ArrayList<>();
        for (Comparison comparison : score.comparisons()) {
            int count = counts.merge(comparison.kind(), 1, Integer::sum);
            facts.add(new Fact(comparison.kind().singular().charAt(0) + "" + count, comparison));
        }
        return facts;
    }

    Kind kind() {
        return comparison.kind();
    }

    /** What stands for the verdict where colour cannot be seen. */
    String sign() {
        return switch (comparison.verdict()) {
            case RIGHT -> "✓";
            case WRONG -> "≠";
            case MISSED -> "−";
            case EXTRA -> "+";
        };
    }
}
