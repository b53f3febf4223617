package org.readout.register.view;

import java.time.LocalDate;

/**
 * The day by which a commitment is due.
 *
 * @param written the deadline's own words
 * @param rule how the day was made from them: "within the year: the last day of 2026, the year it
 *     was said in"
 */
public record DueDate(LocalDate day, String written, String rule) {}
