package org.readout.bench.world;

/**
 * An invented holder of an office.
 *
 * @param name the full name, in the order of its tradition
 * @param shortName the part that is used alone
 * @param title the office as it stands before a name
 * @param office the office as a record writes it, with its state
 * @param description what the holder is called later on: "the minister"
 */
public record Official(
        State state,
        String name,
        String shortName,
        String title,
        String office,
        String description) {}
