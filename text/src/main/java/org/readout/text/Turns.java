package org.readout.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.model.BlockKind;

/**
 * The turns of a transcript: what a journalist asks is no statement of anybody whom the record is
 * about, and the label before a turn ("Spokesperson:") is no part of what is said. A page is a
 * transcript if at least two paragraphs are labelled as questions; only then is a label looked for.
 */
final class Turns {
    private static final Set<String> QUESTIONS =
            Set.of("question", "q", "journalist", "reporter", "press", "media");

    private static final int LEAST_QUESTIONS = 2;
    private static final int LONGEST_LABEL = 6;

    private final Tokens tokens;

    Turns(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Region> cut(List<Region> regions) {
        Map<String, Integer> labels = new HashMap<>();
        int questions = 0;
        for (Region region : regions) {
            int colon = colon(region);
            if (colon > 0) {
                labels.merge(label(region, colon), 1, Integer::sum);
                questions += isQuestion(region) ? 1 : 0;
            }
        }
        return questions < LEAST_QUESTIONS ? regions : cut(regions, labels);
    }

    private List<Region> cut(List<Region> regions, Map<String, Integer> labels) {
        List<Region> cut = new ArrayList<>();
        for (Region region : regions) {
            int colon = colon(region);
            if (colon > 0 && isQuestion(region)) {
                cut.add(
                        new Region(
                                BlockKind.QUESTION,
                                region.first(),
                                region.end(),
                                region.start(),
                                region.limit()));
            } else if (colon > 0 && labels.getOrDefault(label(region, colon), 0) > 1) {
                int start = tokens.start(colon + 1);
                cut.add(
                        new Region(
                                BlockKind.BYLINE,
                                region.first(),
                                colon + 1,
                                region.start(),
                                start));
                cut.add(new Region(region.kind(), colon + 1, region.end(), start, region.limit()));
            } else {
                cut.add(region);
            }
        }
        return cut;
    }

    /** The colon behind a paragraph's label, with words after it; 0 where it has none. */
    private int colon(Region region) {
        if (!region.kind().isReport()) {
            return 0;
        }
        int last = Math.min(region.end() - 1, region.first() + LONGEST_LABEL + 1);
        for (int token = region.first() + 1; token < last; token++) {
            if (tokens.isMark(token, ':')) {
                return token;
            }
        }
        return 0;
    }

    private boolean isQuestion(Region region) {
        return QUESTIONS.contains(tokens.folded(region.first()));
    }

    private String label(Region region, int colon) {
        StringBuilder label = new StringBuilder();
        for (int token = region.first(); token < colon; token++) {
            label.append(tokens.folded(token)).append(' ');
        }
        return label.toString();
    }
}
