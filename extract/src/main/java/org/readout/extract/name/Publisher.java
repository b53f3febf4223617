package org.readout.extract.name;

import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Source;

/**
 * Who publishes the text.
 *
 * @param name as the source gives it, perhaps empty
 * @param country where it is at home, or null
 * @param official whether it is an organ of that state
 * @param body the organisation that it belongs to, or null
 */
record Publisher(
        String name, @Nullable CountryCode country, boolean official, Actor.@Nullable Body body) {

    static Publisher of(Source source, Outlets outlets) {
        String name = source.outlet().orElse("");
        return new Publisher(
                name,
                outlets.countryOf(name).orElse(null),
                Outlets.isOfficial(name),
                outlets.bodyOf(name).orElse(null));
    }

    /** The state or body whose own outlet it is, or null. */
    Actor.@Nullable Side home() {
        // "Ministry for European Union Affairs of Norland" is Norland's
        return official && country != null ? new Actor.State(country) : body;
    }
}
