package org.readout.bench.world;

import org.readout.model.CountryCode;

/**
 * A state of the generated world.
 *
 * @param adjective "Norwegian"
 * @param tradition how its officials are named
 */
public record State(
        CountryCode code,
        String name,
        String adjective,
        String capital,
        String otherCity,
        NamingTradition tradition) {}
