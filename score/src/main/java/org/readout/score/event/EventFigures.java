package org.readout.score.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How right the rows of some sentences are.
 *
 * @param sentences how many
 * @param any how many have a row at all
 * @param right how many have a row of the right type
 * @param hit triples that are right
 * @param gold triples there are
 * @param got triples the rows have
 */
public record EventFigures(int sentences, int any, int right, int hit, int gold, int got) {

    /** A sentence and the triples of its rows. */
    public record Coded(CodedSentence sentence, List<Triple> rows) {
        public Coded {
            rows = List.copyOf(rows);
        }
    }

    public static EventFigures of(List<Coded> all) {
        int any = 0;
        int right = 0;
        int hit = 0;
        int gold = 0;
        int got = 0;
        for (Coded coded : all) {
            CodedSentence sentence = coded.sentence();
            Set<Triple> rows = new HashSet<>(coded.rows());
            any += rows.isEmpty() ? 0 : 1;
            right += rows.stream().anyMatch(row -> row.type().equals(sentence.type())) ? 1 : 0;
            gold += sentence.triples().size();
            got += rows.size();
            rows.retainAll(sentence.triples());
            hit += rows.size();
        }
        return new EventFigures(all.size(), any, right, hit, gold, got);
    }

    public double anyShare() {
        return share(any, sentences);
    }

    public double rightShare() {
        return share(right, sentences);
    }

    public double precision() {
        return share(hit, got);
    }

    public double recall() {
        return share(hit, gold);
    }

    /** Nothing of nothing is right. */
    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
