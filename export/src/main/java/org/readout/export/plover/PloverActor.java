package org.readout.export.plover;

import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.EventParty;
import org.readout.model.Sector;

/**
 * An actor in PLOVER's codes.
 *
 * @param code ISO 3166-1 alpha-3, or IGO, NGO, IMG for what is no state
 * @param sector the part of its society, or null for the whole
 */
record PloverActor(String code, @Nullable Sector sector) {

    static PloverActor of(EventParty party) {
        return switch (party.side()) {
            case Actor.State(CountryCode country) -> new PloverActor(alpha3(country), party.part());
            case Actor.Body body -> ofBody(party.part());
        };
    }

    /** A state or body as the record tells it: who speaks for a state is its government. */
    static PloverActor of(Actor.Side side, @Nullable Sector sector) {
        return of(new EventParty(side, sector));
    }

    private static PloverActor ofBody(@Nullable Sector sector) {
        if (sector == Sector.NGO || sector == Sector.IMG || sector == Sector.IGO) {
            return new PloverActor(sector.name(), null);
        }
        return new PloverActor(Sector.IGO.name(), sector);
    }

    /** States that no longer exist, and Kosovo, have no alpha-3 code in Java's list. */
    private static String alpha3(CountryCode country) {
        return switch (country.alpha2()) {
            case "XK" -> "XKX";
            case "SU" -> "SUN";
            case "YU" -> "YUG";
            case "CS" -> "CSK";
            case "DD" -> "DDR";
            default -> listed(country.alpha2());
        };
    }

    private static String listed(String alpha2) {
        try {
            return Locale.of("", alpha2).getISO3Country();
        } catch (MissingResourceException e) {
            return alpha2;
        }
    }
}
