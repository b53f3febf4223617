package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.reading.Passage;

/**
 * Compares what is told in somebody's words: pairs it by the words, and of each pair says whether
 * the people, the act and the cut of the words are the same. Statements and commitments share this;
 * what else they are asked is their own.
 */
final class WordsComparer<T> {
    private static final double FOUND = 0.5;

    private final Captured captured;
    private final Aspects<T> aspects;

    WordsComparer(Captured captured, Aspects<T> aspects) {
        this.captured = captured;
        this.aspects = aspects;
    }

    /**
     * How to ask a fact.
     *
     * @param words its words in the text
     * @param samePeople whether the same speak or are bound
     * @param wellCut from which likeness of the words on they are cut right
     */
    record Aspects<T>(
            Kind kind,
            String what,
            Function<T, Passage> words,
            BiPredicate<T, T> samePeople,
            BiPredicate<T, T> sameAct,
            Function<T, Telling> telling,
            double wellCut) {}

    /** How a pair stands to each other. */
    record Sameness(boolean who, boolean what, boolean wellCut) {
        boolean isRight() {
            return who && what && wellCut;
        }
    }

    /** Counts a pair, and says what is different about it. */
    interface Asking<T> {
        List<Difference> differences(T gold, T got, Sameness same);
    }

    /** A comparison for each fact; those paired first, then what is missed, then what is extra. */
    List<Comparison> compare(Pairing pairing, List<T> gold, List<T> got, Asking<T> asking) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            comparisons.add(
                    met(gold.get(pair.gold()), got.get(pair.got()), pair.likeness(), asking));
        }
        for (int i : pairing.missed()) {
            comparisons.add(
                    Comparison.missed(
                            aspects.kind(), aspects.what(), aspects.telling().apply(gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(
                    Comparison.extra(
                            aspects.kind(), aspects.what(), aspects.telling().apply(got.get(j))));
        }
        return comparisons;
    }

    Pairing pairing(List<T> gold, List<T> got) {
        List<Bag> goldBags = gold.stream().map(fact -> Bag.of(words(fact))).toList();
        List<Bag> gotBags =
                got.stream()
                        .map(this::words)
                        .map(words -> Bag.of(captured.has(words) ? words : null))
                        .toList();
        return Pairing.of(
                gold.size(),
                got.size(),
                (i, j) -> goldBags.get(i).f1(gotBags.get(j)),
                FOUND,
                (i, j) ->
                        (aspects.samePeople().test(gold.get(i), got.get(j)) ? 1 : 0)
                                + (aspects.sameAct().test(gold.get(i), got.get(j)) ? 1 : 0));
    }

    private Comparison met(T gold, T got, double likeness, Asking<T> asking) {
        Sameness same =
                new Sameness(
                        aspects.samePeople().test(gold, got),
                        aspects.sameAct().test(gold, got),
                        likeness >= aspects.wellCut());
        return Comparison.met(
                aspects.kind(),
                aspects.what(),
                same.isRight(),
                aspects.telling().apply(gold),
                aspects.telling().apply(got),
                asking.differences(gold, got, same));
    }

    /** What is different about the cut of the words. */
    Difference cut(String field, T gold, T got) {
        return new Difference(field, Captured.evened(words(gold)), Captured.evened(words(got)));
    }

    private String words(T fact) {
        return aspects.words().apply(fact).words();
    }
}
