package org.readout.extract.place;

/** By what a name tells a country. */
public enum PlaceKind {
    /** The country's own name: "Norway", "the Kingdom of Norway". */
    COUNTRY,
    /** An adjective or a people: "Norwegian", "the Swiss". */
    DEMONYM,
    /** Its capital: "Oslo". */
    CAPITAL,
    /** A seat of power: "the Kremlin". */
    SEAT,
    /** Another city or town. */
    CITY
}
