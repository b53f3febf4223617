package org.readout.model;

/** A resolved date and the words that give it. */
public record Dated(CalendarDate date, Quote quote) {}
