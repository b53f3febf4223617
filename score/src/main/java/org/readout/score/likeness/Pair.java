package org.readout.score.likeness;

/**
 * Two entries that belong together.
 *
 * @param likeness from 0 to 1
 * @param gold index in the gold list
 * @param got index in the record's list
 */
public record Pair(double likeness, int gold, int got) {}
