package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/** Sides told by a joined adjective before a noun of engagement: "the Norway-Peru dialogue". */
final class PossessorWords {
    private PossessorWords() {}

    /**
     * The states and bodies whose names or adjectives the token joins with hyphens; none where one
     * part is neither.
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
            Optional<Actor.Side> side = side(scene, part);
            if (side.isEmpty()) {
                return List.of();
            }
            sides.add(side.get());
            from = to < 0 ? form.length() + 1 : to + 1;
        }
        return sides;
    }

    /** "CARICOM", "the Caribbean Community (CARICOM)". */
    private static boolean isCalled(Scene scene, Mention body, String name) {
        SentencedText text = scene.text();
        boolean behind =
                text.is(body.end(), "(")
                        && body.end() + 1 < text.size()
                        && text.form(body.end() + 1).equals(name);
        return behind || text.phrase(body.first(), body.end()).equals(name);
    }

    /** "Peru" and "Peruvian" are a state, "ASEAN" is a body. */
    private static Optional<Actor.Side> side(Scene scene, String part) {
        Optional<Place> state = scene.places().state(part);
        if (state.isPresent()) {
            return Optional.of(new Actor.State(state.get().country()));
        }
        if (part.length() < 2 || !part.chars().allMatch(Character::isUpperCase)) {
            return Optional.empty();
        }
        return scene.cast().mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.BODY)
                .filter(mention -> isCalled(scene, mention, part))
                .flatMap(mention -> scene.cast().sideOf(mention.actor()).stream())
                .findFirst()
                .or(() -> Optional.of(new Actor.Body(part)));
    }
}
