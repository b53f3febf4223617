package org.readout.model;

/**
 * An office, post or party membership that the text gives a person.
 *
 * @param title written out with its country or organisation ("Minister of Foreign Affairs of
 *     Norway")
 * @param quote the words that give it
 */
public record Office(String title, Quote quote) {}
