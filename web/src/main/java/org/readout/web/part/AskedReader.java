package org.readout.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;

/**
 * Understands states among the words that were typed: who asks for "Viet Nam" or "Vietnamese" means
 * all that concerns the state, however a document writes its name.
 */
public final class AskedReader {
    /** "Democratic People's Republic of Korea" has five words, two of them with an apostrophe. */
    private static final int LONGEST_NAME = 6;

    private AskedReader() {}

    /**
     * @param asWritten whether to take every word as a word
     */
    public static Asked read(String given, boolean asWritten) {
        String[] typed = given.isBlank() ? new String[0] : given.strip().split("\\s+");
        if (asWritten) {
            return new Asked(given, String.join(" ", typed), List.of());
        }
        List<String> words = new ArrayList<>();
        List<String> states = new ArrayList<>();
        int at = 0;
        while (at < typed.length) {
            int end = endOfState(typed, at, states);
            if (end == at) {
                words.add(typed[at]);
                end++;
            }
            at = end;
        }
        return new Asked(given, String.join(" ", words), states);
    }

    /** Where the longest name of a state that begins at {@code at} ends; {@code at} where none. */
    private static int endOfState(String[] typed, int at, List<String> states) {
        for (int end = Math.min(typed.length, at + LONGEST_NAME); end > at; end--) {
            String phrase = String.join(" ", List.of(typed).subList(at, end));
            Optional<Place> place = KnownPlaces.get().state(phrase).or(() -> capitalised(phrase));
            if (place.isPresent() && isState(place.get(), phrase)) {
                String code = place.get().country().alpha2();
                if (!states.contains(code)) {
                    states.add(code);
                }
                return end;
            }
        }
        return at;
    }

    /** "us" is a pronoun; who means the state writes "US" or "USA". */
    private static boolean isState(Place place, String phrase) {
        boolean pronoun = phrase.length() == 2 && Character.isLowerCase(phrase.charAt(0));
        return !pronoun && (place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.DEMONYM);
    }

    private static Optional<Place> capitalised(String phrase) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            out.append(first ? Character.toUpperCase(c) : c);
            first = c == ' ' || c == '-';
        }
        return KnownPlaces.get().state(out.toString());
    }
}
