package org.readout.score.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.PartyLikeness;
import org.readout.score.likeness.SpeechActs;
import org.readout.score.reading.StatementEntry;

/** Statements: which content, who says it, with which speech act, and where it begins and ends. */
final class StatementComparer {
    private static final double FOUND = 0.5;
    private static final double WELL_CUT = 0.8;

    private final Captured captured;
    private final Counting counting;
    private final List<Comparison> comparisons = new ArrayList<>();

    StatementComparer(Captured captured, Counting counting) {
        this.captured = captured;
        this.counting = counting;
    }

    List<Comparison> compare(List<StatementEntry> gold, List<StatementEntry> got) {
        Pairing pairing = pairing(gold, got);
        int right = 0;
        for (Pair pair : pairing.pairs()) {
            right += compare(gold.get(pair.gold()), got.get(pair.got()), pair.likeness()) ? 1 : 0;
        }
        counting.add(Figure.STATEMENT_SPANS, pairing.size(), gold.size(), got.size());
        counting.add(Figure.STATEMENTS, right, gold.size(), got.size());
        for (int i : pairing.missed()) {
            comparisons.add(Comparison.missed(Kind.STATEMENT, "statement", telling(gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(Comparison.extra(Kind.STATEMENT, "statement", telling(got.get(j))));
        }
        return comparisons;
    }

    private Pairing pairing(List<StatementEntry> gold, List<StatementEntry> got) {
        List<Bag> goldBags =
                gold.stream().map(statement -> Bag.of(statement.quote().words())).toList();
        List<Bag> gotBags =
                got.stream()
                        .map(statement -> statement.quote().words())
                        .map(words -> Bag.of(captured.has(words) ? words : null))
                        .toList();
        return Pairing.of(
                gold.size(),
                got.size(),
                (i, j) -> goldBags.get(i).f1(gotBags.get(j)),
                FOUND,
                (i, j) ->
                        (sameSpeakers(gold.get(i), got.get(j)) ? 1 : 0)
                                + (sameAct(gold.get(i), got.get(j)) ? 1 : 0));
    }

    private boolean compare(StatementEntry gold, StatementEntry got, double likeness) {
        boolean who = sameSpeakers(gold, got);
        boolean what = sameAct(gold, got);
        boolean wellCut = likeness >= WELL_CUT;
        counting.check(Figure.SPEAKERS, who);
        counting.check(Figure.ACTS, what);
        counting.check(Figure.BOUNDARIES, wellCut);
        List<Difference> differences = new ArrayList<>();
        if (!who) {
            differences.add(new Difference("speakers", speakers(gold), speakers(got)));
        }
        if (!what) {
            differences.add(new Difference("act", gold.act(), got.act()));
        }
        if (!wellCut) {
            differences.add(
                    new Difference(
                            Difference.BOUNDARIES,
                            Captured.evened(gold.quote().words()),
                            Captured.evened(got.quote().words())));
        }
        compareTopics(gold, got, differences);
        boolean right = who && what && wellCut;
        comparisons.add(
                Comparison.met(
                        Kind.STATEMENT,
                        "statement",
                        right,
                        telling(gold),
                        telling(got),
                        differences));
        return right;
    }

    private void compareTopics(
            StatementEntry gold, StatementEntry got, List<Difference> differences) {
        Set<String> goldTopics = new TreeSet<>(gold.topics());
        Set<String> gotTopics = new TreeSet<>(got.topics());
        Set<String> shared = new HashSet<>(goldTopics);
        shared.retainAll(gotTopics);
        counting.add(Figure.TOPICS, shared.size(), goldTopics.size(), gotTopics.size());
        if (!goldTopics.equals(gotTopics)) {
            differences.add(
                    new Difference(
                            "topics", String.join(", ", goldTopics), String.join(", ", gotTopics)));
        }
    }

    private static boolean sameSpeakers(StatementEntry gold, StatementEntry got) {
        return PartyLikeness.areSame(gold.speakers(), got.speakers());
    }

    private static boolean sameAct(StatementEntry gold, StatementEntry got) {
        return SpeechActs.areSame(gold.act(), got.act());
    }

    private static String speakers(StatementEntry statement) {
        return String.join(", ", statement.speakers());
    }

    private static Telling telling(StatementEntry statement) {
        return new Telling(
                "%s: %s".formatted(speakers(statement), statement.act()), statement.quote());
    }
}
