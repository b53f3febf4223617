package org.readout.export.table;

/**
 * What a table is drawn on.
 *
 * @param columns how many cells a line has
 * @param isColoured whether it shows colour
 */
public record Screen(int columns, boolean isColoured) {}
