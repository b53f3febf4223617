package org.readout.resolve.cluster;

import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeKind;

/**
 * How far a chain of matches leads. Each wording is like the next, and the chain grows with the
 * register; so where too many nodes hang together by all matches, only surer ones lead on, and
 * where too many hang together by those, still surer ones. At the last level only what people
 * decided or an engagement's accounts witness leads on. That depends on nodes and matches alone,
 * and it bounds what must be clustered anew when one node changes.
 */
public final class Reach {
    /** By level: the score from which on a match leads to the other node. */
    private static final double[] LEAST = {0, 0.75, 0.85, 0.93, 2};

    /** The level at which no score is enough. */
    public static final int LAST = LEAST.length - 1;

    private static final int MOST_WORDINGS = 12;
    private static final int MOST_TELLINGS = 64;

    private Reach() {}

    /** Whether it leads on at that level. */
    public static boolean leads(Match match, int level) {
        return match.verdict() == Verdict.SAME
                && (!match.witness().isEmpty() || match.score() >= LEAST[level]);
    }

    /** How many nodes may hang together at a level before only surer matches count. */
    public static int most(NodeKind kind, int level) {
        if (level == LAST) {
            return Integer.MAX_VALUE;
        }
        return switch (kind) {
            case COMMITMENT, FORMULATION, MECHANISM, INSTRUMENT, PROJECT, BODY -> MOST_WORDINGS;
            // a summit has an account in every paper
            case PERSON, ENGAGEMENT, TEXT -> MOST_TELLINGS;
        };
    }
}
