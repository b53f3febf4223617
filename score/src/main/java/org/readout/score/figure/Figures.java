package org.readout.score.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures with their counts, in the order in which they first counted something; what never did is
 * not in it.
 *
 * @param tallies by figure
 */
public record Figures(Map<Figure, Tally> tallies) {
    public Figures {
        tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
    }

    /** Micro-averages: all counts together. */
    public static Figures sum(Collection<Figures> parts) {
        Counting counting = new Counting();
        parts.forEach(counting::add);
        return counting.figures();
    }

    public Tally of(Figure figure) {
        @Nullable Tally tally = tallies.get(figure);
        return tally == null ? Tally.NONE : tally;
    }

    public Figures plus(Figures others) {
        Counting counting = new Counting();
        counting.add(this);
        counting.add(others);
        return counting.figures();
    }

    /** The mean F1 of the starred figures. */
    public double record() {
        double sum = 0;
        int starred = 0;
        for (Figure figure : Figure.values()) {
            if (figure.isStarred()) {
                sum += of(figure).f1();
                starred++;
            }
        }
        return sum / starred;
    }
}
