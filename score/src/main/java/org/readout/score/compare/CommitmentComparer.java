package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.Pair;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.PartyLikeness;
import org.readout.score.reading.CommitmentEntry;

/** Commitments: which action, who is bound, in a statement of which act, until when. */
final class CommitmentComparer {
    private static final double FOUND = 0.5;
    private static final double WELL_CUT = 0.7;
    private static final double SAME_DUE = 0.5;

    private final Captured captured;
    private final Counting counting;
    private final List<Comparison> comparisons = new ArrayList<>();

    CommitmentComparer(Captured captured, Counting counting) {
        this.captured = captured;
        this.counting = counting;
    }

    List<Comparison> compare(List<CommitmentEntry> gold, List<CommitmentEntry> got) {
        Pairing pairing = pairing(gold, got);
        counting.add(Figure.COMMITMENT_SPANS, pairing.size(), gold.size(), got.size());
        counting.add(Figure.COMMITMENTS, 0, gold.size(), got.size());
        for (Pair pair : pairing.pairs()) {
            compare(gold.get(pair.gold()), got.get(pair.got()), pair.likeness());
        }
        for (int i : pairing.missed()) {
            comparisons.add(Comparison.missed(Kind.COMMITMENT, "commitment", telling(gold.get(i))));
        }
        for (int j : pairing.extra()) {
            comparisons.add(Comparison.extra(Kind.COMMITMENT, "commitment", telling(got.get(j))));
        }
        return comparisons;
    }

    private Pairing pairing(List<CommitmentEntry> gold, List<CommitmentEntry> got) {
        List<Bag> goldBags =
                gold.stream().map(commitment -> Bag.of(commitment.action().words())).toList();
        List<Bag> gotBags =
                got.stream()
                        .map(commitment -> commitment.action().words())
                        .map(words -> Bag.of(captured.has(words) ? words : null))
                        .toList();
        return Pairing.of(
                gold.size(),
                got.size(),
                (i, j) -> goldBags.get(i).f1(gotBags.get(j)),
                FOUND,
                (i, j) ->
                        (sameParties(gold.get(i), got.get(j)) ? 1 : 0)
                                + (sameAct(gold.get(i), got.get(j)) ? 1 : 0));
    }

    private void compare(CommitmentEntry gold, CommitmentEntry got, double likeness) {
        boolean who = sameParties(gold, got);
        boolean what = sameAct(gold, got);
        boolean wellCut = likeness >= WELL_CUT;
        List<Difference> differences = new ArrayList<>();
        if (!who) {
            differences.add(
                    new Difference(
                            "by", String.join(", ", gold.by()), String.join(", ", got.by())));
        }
        if (!what) {
            differences.add(
                    new Difference(
                            "act", orEmpty(gold.statementAct()), orEmpty(got.statementAct())));
        }
        if (!wellCut) {
            differences.add(
                    new Difference(
                            Difference.WORDS,
                            Captured.evened(gold.action().words()),
                            Captured.evened(got.action().words())));
        }
        compareDues(gold.due(), got.due(), differences);
        boolean right = who && what && wellCut;
        counting.add(Figure.COMMITMENTS, right ? 1 : 0, 0, 0);
        comparisons.add(
                Comparison.met(
                        Kind.COMMITMENT,
                        "commitment",
                        right,
                        telling(gold),
                        telling(got),
                        differences));
    }

    private void compareDues(
            @Nullable String gold, @Nullable String got, List<Difference> differences) {
        if (gold == null && got == null) {
            return;
        }
        boolean same = Bag.f1(gold, got) >= SAME_DUE;
        counting.add(Figure.DUES, same ? 1 : 0, gold == null ? 0 : 1, got == null ? 0 : 1);
        if (!same) {
            differences.add(new Difference("due", orEmpty(gold), orEmpty(got)));
        }
    }

    private static boolean sameParties(CommitmentEntry gold, CommitmentEntry got) {
        return PartyLikeness.areSame(gold.by(), got.by());
    }

    private static boolean sameAct(CommitmentEntry gold, CommitmentEntry got) {
        return Objects.equals(gold.statementAct(), got.statementAct());
    }

    private static Telling telling(CommitmentEntry commitment) {
        String act = orEmpty(commitment.statementAct());
        String summary = "%s: %s".formatted(String.join(", ", commitment.by()), act);
        return new Telling(
                commitment.due() == null ? summary : summary + ", due " + commitment.due(),
                commitment.action());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
