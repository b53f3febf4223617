package org.readout.web.part;

/**
 * A filter that is set, with the address of the view without it.
 *
 * @param field what it filters: "side"
 */
public record Chip(String field, String value, String without) {}
