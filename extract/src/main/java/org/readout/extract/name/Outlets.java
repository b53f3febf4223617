package org.readout.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.Row;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Folding;

/**
 * In which state an outlet is published, and whether it is the state's own. Loaded once, then only
 * read.
 */
final class Outlets {
    private static final List<String> OFFICIAL =
            List.of(
                    "ministry",
                    "ministerial",
                    "government",
                    "president",
                    "embassy",
                    "parliament",
                    "house",
                    "office",
                    "department",
                    "minister",
                    "chancellery",
                    "cabinet",
                    "senate",
                    "kremlin",
                    "mission",
                    "consulate",
                    "presidency",
                    "foreign affairs",
                    "federal council",
                    "royal court",
                    "assembly");

    private static final int MOST_SEEN = 10_000;

    private final Map<String, CountryCode> outlets = new HashMap<>();

    /** Answers given: a run reads many documents of few outlets. */
    private final Map<String, Optional<CountryCode>> seen = new ConcurrentHashMap<>();

    private final Map<String, Optional<Actor.Body>> bodies = new ConcurrentHashMap<>();
    private final Places places;
    private final TitleLexicon lexicon;

    Outlets(Lexicons lexicons, Places places, TitleLexicon lexicon) {
        this.lexicon = lexicon;
        this.places = places;
        for (Row row : lexicons.rows(Outlets.class, "outlets.en.tsv", "outlet", "country")) {
            outlets.put(Folding.fold(row.cell(0)), new CountryCode(row.cell(1)));
        }
    }

    static boolean isOfficial(String outlet) {
        if (outlet.isEmpty()) {
            return false;
        }
        String folded = Folding.fold(outlet);
        return OFFICIAL.stream().anyMatch(folded::contains)
                && !folded.contains("news")
                && !folded.contains("times");
    }

    /**
     * The state of the outlet: a known one, or one that names a country, people, capital, seat or
     * city.
     */
    Optional<CountryCode> countryOf(String outlet) {
        Optional<CountryCode> known = seen.get(outlet);
        if (known == null) {
            known = find(outlet);
            if (seen.size() < MOST_SEEN) {
                seen.put(outlet, known);
            }
        }
        return known;
    }

    /** The international body that the outlet is an organ of. */
    Optional<Actor.Body> bodyOf(String outlet) {
        Optional<Actor.Body> known = bodies.get(outlet);
        if (known == null) {
            known = Optional.ofNullable(lexicon.bodyIn(outlet));
            if (bodies.size() < MOST_SEEN) {
                bodies.put(outlet, known);
            }
        }
        return known;
    }

    private Optional<CountryCode> find(String outlet) {
        String[] words =
                outlet.replace(",", " ")
                        .replace("(", " ")
                        .replace(")", " ")
                        .replace("'s", " ")
                        .replace("’s", " ")
                        .strip()
                        .split("\\s+");
        CountryCode named = null;
        for (int size = Math.min(6, words.length); size > 0 && named == null; size--) {
            for (int first = 0; first + size <= words.length && named == null; first++) {
                named = lookUp(String.join(" ", List.of(words).subList(first, first + size)), size);
            }
        }
        return Optional.ofNullable(named);
    }

    private @Nullable CountryCode lookUp(String part, int size) {
        if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
            return null;
        }
        CountryCode known =
                outlets.get(Folding.fold(part.startsWith("The ") ? part.substring(4) : part));
        if (known != null
                && (size > 1
                        || !known.equals(new CountryCode("GB"))
                        || part.equals("BBC")
                        || part.equals("Reuters"))) {
            return known;
        }
        Optional<Place> place = places.state(part);
        if (place.isEmpty() && (size > 1 || part.length() > 4)) {
            place = places.city(part);
        }
        return place.map(Place::country).orElse(null);
    }
}
