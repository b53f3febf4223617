package org.readout.score.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Bag;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.PartyLikeness;
import org.readout.score.reading.CommitmentEntry;

/** Commitments: which action, who is bound, in a statement of which act, until when. */
final class CommitmentComparer {
    private static final double SAME_DUE = 0.5;

    private static final WordsComparer.Aspects<CommitmentEntry> ASPECTS =
            new WordsComparer.Aspects<>(
                    Kind.COMMITMENT,
                    "commitment",
                    CommitmentEntry::action,
                    (gold, got) -> PartyLikeness.areSame(gold.by(), got.by()),
                    (gold, got) -> Objects.equals(gold.statementAct(), got.statementAct()),
                    CommitmentComparer::telling,
                    0.7);

    private final WordsComparer<CommitmentEntry> words;
    private final Counting counting;

    CommitmentComparer(Captured captured, Counting counting) {
        this.words = new WordsComparer<>(captured, ASPECTS);
        this.counting = counting;
    }

    List<Comparison> compare(List<CommitmentEntry> gold, List<CommitmentEntry> got) {
        Pairing pairing = words.pairing(gold, got);
        counting.add(Figure.COMMITMENT_SPANS, pairing.size(), gold.size(), got.size());
        counting.add(Figure.COMMITMENTS, 0, gold.size(), got.size());
        return words.compare(pairing, gold, got, this::differences);
    }

    private List<Difference> differences(
            CommitmentEntry gold, CommitmentEntry got, WordsComparer.Sameness same) {
        counting.add(Figure.COMMITMENTS, same.isRight() ? 1 : 0, 0, 0);
        List<Difference> differences = new ArrayList<>();
        if (!same.who()) {
            differences.add(
                    new Difference(
                            "by", String.join(", ", gold.by()), String.join(", ", got.by())));
        }
        if (!same.what()) {
            differences.add(
                    new Difference(
                            "act", orEmpty(gold.statementAct()), orEmpty(got.statementAct())));
        }
        if (!same.wellCut()) {
            differences.add(words.cut(Difference.WORDS, gold, got));
        }
        compareDues(gold.due(), got.due(), differences);
        return differences;
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
