package org.readout.score.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.score.figure.Counting;
import org.readout.score.figure.Figure;
import org.readout.score.likeness.Pairing;
import org.readout.score.likeness.PartyLikeness;
import org.readout.score.likeness.SpeechActs;
import org.readout.score.reading.StatementEntry;

/** Statements: which content, who says it, with which speech act, and where it begins and ends. */
final class StatementComparer {
    private static final WordsComparer.Aspects<StatementEntry> ASPECTS =
            new WordsComparer.Aspects<>(
                    Kind.STATEMENT,
                    "statement",
                    StatementEntry::quote,
                    (gold, got) -> PartyLikeness.areSame(gold.speakers(), got.speakers()),
                    (gold, got) -> SpeechActs.areSame(gold.act(), got.act()),
                    StatementComparer::telling,
                    0.8);

    private final WordsComparer<StatementEntry> words;
    private final Counting counting;

    StatementComparer(Captured captured, Counting counting) {
        this.words = new WordsComparer<>(captured, ASPECTS);
        this.counting = counting;
    }

    List<Comparison> compare(List<StatementEntry> gold, List<StatementEntry> got) {
        Pairing pairing = words.pairing(gold, got);
        List<Comparison> comparisons = words.compare(pairing, gold, got, this::differences);
        int right = (int) comparisons.stream().filter(c -> c.verdict() == Verdict.RIGHT).count();
        counting.add(Figure.STATEMENT_SPANS, pairing.size(), gold.size(), got.size());
        counting.add(Figure.STATEMENTS, right, gold.size(), got.size());
        return comparisons;
    }

    private List<Difference> differences(
            StatementEntry gold, StatementEntry got, WordsComparer.Sameness same) {
        counting.check(Figure.SPEAKERS, same.who());
        counting.check(Figure.ACTS, same.what());
        counting.check(Figure.BOUNDARIES, same.wellCut());
        List<Difference> differences = new ArrayList<>();
        if (!same.who()) {
            differences.add(new Difference("speakers", speakers(gold), speakers(got)));
        }
        if (!same.what()) {
            differences.add(new Difference("act", gold.act(), got.act()));
        }
        if (!same.wellCut()) {
            differences.add(words.cut(Difference.BOUNDARIES, gold, got));
        }
        compareTopics(gold, got, differences);
        return differences;
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

    private static String speakers(StatementEntry statement) {
        return String.join(", ", statement.speakers());
    }

    private static Telling telling(StatementEntry statement) {
        return new Telling(
                "%s: %s".formatted(speakers(statement), statement.act()), statement.quote());
    }
}
