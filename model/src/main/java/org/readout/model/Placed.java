package org.readout.model;

/** A city or town in its usual English name, and the words that give it. */
public record Placed(String name, Quote quote) {}
