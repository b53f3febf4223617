package org.readout.web.part;

import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.place.Places;

/** The names of states and cities, read when they are first needed, not when the server starts. */
public final class KnownPlaces {
    private KnownPlaces() {}

    private static final class Lexicon {
        static final Places PLACES = new Places(Lexicons.bundled());
    }

    public static Places get() {
        return Lexicon.PLACES;
    }
}
