package org.readout.resolve.judge;

import java.util.List;
import org.readout.resolve.node.TextNode;

/** Does one report repeat the other's text? Told by how many of their sketches' numbers agree. */
public final class TextJudge implements Judge<TextNode> {
    /**
     * Share of word sequences that a reprint keeps: outlets cut the end and change the headline.
     */
    private static final double REPRINT = 0.7;

    /** Shorter texts have too few word sequences to tell. */
    private static final int SHORTEST = 20;

    @Override
    public Match judge(TextNode one, TextNode other) {
        double shared = shared(one, other);
        boolean reprint =
                shared >= REPRINT && Math.min(one.shingles(), other.shingles()) >= SHORTEST;
        return Match.of(
                one.id(),
                other.id(),
                reprint ? Verdict.SAME : Verdict.DIFFERENT,
                Math.round(shared * 1e4) / 1e4,
                List.of(
                        "%d in a hundred word sequences shared"
                                .formatted(Math.round(100 * shared))));
    }

    @Override
    public boolean excludes(TextNode one, TextNode other) {
        return false;
    }

    private static double shared(TextNode one, TextNode other) {
        int same = 0;
        int of = Math.min(one.sketch().size(), other.sketch().size());
        for (int i = 0; i < of; i++) {
            same += one.sketch().get(i).equals(other.sketch().get(i)) ? 1 : 0;
        }
        return of == 0 ? 0 : (double) same / of;
    }
}
