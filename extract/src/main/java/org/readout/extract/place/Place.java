package org.readout.extract.place;

import org.readout.model.CountryCode;

/**
 * What a geographical name stands for.
 *
 * @param name the usual English name: of the city for a city or capital, else of the country or
 *     seat
 */
public record Place(String name, CountryCode country, PlaceKind kind) {

    public boolean isCity() {
        return kind == PlaceKind.CITY || kind == PlaceKind.CAPITAL;
    }
}
