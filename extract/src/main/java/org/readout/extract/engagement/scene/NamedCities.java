package org.readout.extract.engagement.scene;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.SentencedText;

/**
 * The cities that one document names. Few documents are asked for them, and those once for every
 * palace: they are looked up with the first question.
 */
final class NamedCities {
    private final SentencedText text;
    private final Places places;
    private @Nullable Set<String> names;

    NamedCities(SentencedText text, Places places) {
        this.text = text;
        this.places = places;
    }

    boolean contain(String city) {
        Set<String> known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        return known.contains(city);
    }

    private Set<String> read() {
        Set<String> found = new HashSet<>();
        for (int at = 0; at < text.size(); at++) {
            PhraseTable.@Nullable Match<Place> city = places.cityAt(text, at, text.size());
            if (city != null) {
                found.add(city.value().name());
            }
        }
        return found;
    }
}
