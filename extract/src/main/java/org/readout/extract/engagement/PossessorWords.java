package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Actor;

/** Sides told by a joined adjective before a noun of engagement: "the Norway-Peru dialogue". */
final class PossessorWords {
    private PossessorWords() {}

    /**
     * The states whose names or adjectives the token joins with hyphens; none where one part is no
     * state.
     */
    static List<Actor.Side> sides(Scene scene, int token) {
        String form = scene.text().form(token).replace('–', '-').replace('‑', '-');
        int hyphen = form.indexOf('-');
        if (hyphen <= 0 || hyphen == form.length() - 1) {
            return List.of();
        }
        List<Actor.Side> sides = new ArrayList<>();
        int from = 0;
        while (from <= form.length()) {
            int to = form.indexOf('-', from);
            String part = form.substring(from, to < 0 ? form.length() : to);
            var place = scene.places().state(part);
            if (place.isEmpty()) {
                return List.of();
            }
            sides.add(new Actor.State(place.get().country()));
            from = to < 0 ? form.length() + 1 : to + 1;
        }
        return sides;
    }
}
