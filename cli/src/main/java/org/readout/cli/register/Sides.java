package org.readout.cli.register;

import java.util.Locale;
import java.util.Optional;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.place.Place;
import org.readout.extract.place.Places;

/** States and bodies as users call them. */
final class Sides {
    private static final String BODY = "org:";

    private Sides() {}

    /**
     * A state's code, for its code or a name of it; {@code org:NAME} as it stands; empty for
     * anything else.
     */
    static Optional<String> named(String given) {
        String asked = given.strip();
        if (asked.startsWith(BODY)) {
            return Optional.of(asked);
        }
        if (asked.length() == 2 && asked.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.of(asked);
        }
        Places places = new Places(Lexicons.bundled());
        return places.state(asked).or(() -> places.state(capitalised(asked))).flatMap(Sides::code);
    }

    /** As {@link #named}, but what is no state is a body of that name. */
    static String of(String given) {
        return named(given).orElse(BODY + given.strip());
    }

    private static Optional<String> code(Place place) {
        return place.isCity() ? Optional.empty() : Optional.of(place.country().alpha2());
    }

    private static String capitalised(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
                    .append(word.substring(Math.min(1, word.length())));
        }
        return words.toString();
    }
}
