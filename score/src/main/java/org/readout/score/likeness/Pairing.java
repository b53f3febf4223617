package org.readout.score.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which entries of gold and record belong together: one to one, the most alike first.
 *
 * @param pairs in the order in which they were made
 */
public record Pairing(List<Pair> pairs, int golds, int gots) {
    /**
     * A tie-break moves a pair up by this much at most twice, so that it never outweighs a real
     * difference.
     */
    private static final double TIE_WEIGHT = 0.05;

    private static final Comparator<Ranked> MOST_ALIKE_FIRST =
            Comparator.comparingDouble((Ranked ranked) -> -ranked.rank)
                    .thenComparingInt(ranked -> ranked.pair.gold())
                    .thenComparingInt(ranked -> ranked.pair.got());

    public Pairing {
        pairs = List.copyOf(pairs);
    }

    /** A value for the entries at two indexes, the first in gold. */
    @FunctionalInterface
    public interface Comparing {
        double of(int gold, int got);
    }

    private record Ranked(double rank, Pair pair) {}

    public static Pairing of(int golds, int gots, Comparing likeness, double least) {
        return of(golds, gots, likeness, least, (gold, got) -> 0);
    }

    /**
     * @param least the likeness that a pair must have
     * @param tie what decides between pairs about equally alike, from 0 to 2
     */
    public static Pairing of(int golds, int gots, Comparing likeness, double least, Comparing tie) {
        List<Ranked> candidates = new ArrayList<>();
        for (int gold = 0; gold < golds; gold++) {
            for (int got = 0; got < gots; got++) {
                double alike = likeness.of(gold, got);
                if (alike >= least) {
                    double rank = alike + TIE_WEIGHT * tie.of(gold, got);
                    candidates.add(new Ranked(rank, new Pair(alike, gold, got)));
                }
            }
        }
        candidates.sort(MOST_ALIKE_FIRST);
        return new Pairing(free(candidates), golds, gots);
    }

    private static List<Pair> free(List<Ranked> candidates) {
        BitSet usedGold = new BitSet();
        BitSet usedGot = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Ranked candidate : candidates) {
            Pair pair = candidate.pair;
            if (!usedGold.get(pair.gold()) && !usedGot.get(pair.got())) {
                usedGold.set(pair.gold());
                usedGot.set(pair.got());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    public int size() {
        return pairs.size();
    }

    /** Indexes of gold entries without a partner. */
    public List<Integer> missed() {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.gold()));
        return without(paired, golds);
    }

    /** Indexes of the record's entries without a partner. */
    public List<Integer> extra() {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(pair.got()));
        return without(paired, gots);
    }

    private static List<Integer> without(BitSet paired, int count) {
        return IntStream.range(0, count).filter(i -> !paired.get(i)).boxed().toList();
    }
}
