package org.readout.score.page;

import org.readout.score.result.Scores;

/** The page. */
public final class ScorePage {
    private ScorePage() {}

    public static String of(Scores scores) {
        return "";
    }
}
