package org.readout.score.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.score.compare.Telling;

/** A fact at its place in the text. */
record Mark(PlaceFinder.Place place, Fact fact) {
    /**
     * All facts of one pane that have a place; longer ones first where two begin together, as they
     * hold the others.
     */
    static List<Mark> of(Pane pane, List<Fact> facts, PlaceFinder finder) {
        List<Mark> marks = new ArrayList<>();
        for (Fact fact : facts) {
            Telling telling = pane.tellingOf(fact.comparison());
            if (telling != null) {
                PlaceFinder.Place place =
                        finder.find(telling, pane.other().tellingOf(fact.comparison()));
                if (place != null) {
                    marks.add(new Mark(place, fact));
                }
            }
        }
        marks.sort(
                Comparator.comparingInt((Mark mark) -> mark.place.start())
                        .thenComparingInt(mark -> -mark.place.end()));
        return marks;
    }

    boolean touches(int start, int end) {
        return place.start() < end && place.end() > start;
    }

    boolean covers(int start, int end) {
        return place.start() <= start && place.end() >= end;
    }
}
