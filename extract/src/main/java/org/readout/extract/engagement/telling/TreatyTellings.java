package org.readout.extract.engagement.telling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/**
 * The closing formula of treaties: "Done at Lima on 4 June 2024, in two originals" tells their
 * signing.
 */
final class TreatyTellings {
    private final SentencedText text;
    private final Cities cities;

    TreatyTellings(Scene scene) {
        this.text = scene.text();
        this.cities = new Cities(scene);
    }

    /** The signing that the sentence's formula tells, or null. */
    @Nullable Telling read(SentenceView view) {
        int first = view.first();
        boolean done =
                text.is(first, "done") && (text.is(first + 1, "at") || text.is(first + 1, "in"));
        Optional<Cities.Found> city = done ? cities.at(first + 2, view.end()) : Optional.empty();
        if (city.isEmpty()) {
            return null;
        }
        Telling telling = new Telling(EngagementKind.SIGNING, view, first, first, view.end());
        telling.place = city.get().place();
        return telling;
    }
}
