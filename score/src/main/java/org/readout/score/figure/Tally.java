package org.readout.score.figure;

/**
 * How much was right, of how much.
 *
 * @param hit right ones; a fraction where half right counts half
 * @param gold how many there are
 * @param got how many the record has
 */
public record Tally(double hit, int gold, int got) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(hit + other.hit, gold + other.gold, got + other.got);
    }

    /** Right ones by those the record has; where it has none, 1 if there are none, else 0. */
    public double precision() {
        return got == 0 ? (gold == 0 ? 1 : 0) : hit / got;
    }

    /** Right ones by those there are; where there are none, 1 if the record has none, else 0. */
    public double recall() {
        return gold == 0 ? (got == 0 ? 1 : 0) : hit / gold;
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
