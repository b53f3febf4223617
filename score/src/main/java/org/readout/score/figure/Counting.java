package org.readout.score.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts while comparing. */
public final class Counting {
    private final Map<Figure, Tally> tallies = new LinkedHashMap<>();

    /**
     * Adds counts; with zeros too, for a figure that was looked at is told even if there was
     * nothing.
     */
    public void add(Figure figure, double hit, int gold, int got) {
        tallies.merge(figure, new Tally(hit, gold, got), Tally::plus);
    }

    /** One that was looked at on both sides. */
    public void check(Figure figure, boolean right) {
        add(figure, right ? 1 : 0, 1, 1);
    }

    public void add(Figures figures) {
        figures.tallies().forEach((figure, tally) -> tallies.merge(figure, tally, Tally::plus));
    }

    public Figures figures() {
        return new Figures(tallies);
    }
}
