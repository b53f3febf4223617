package org.readout.score.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of gold, of the record, or of both.
 *
 * @param what the fact's name: its kind, or more narrowly "instrument"
 * @param gold null where it is extra
 * @param got null where it is missed
 * @param differences what parts the two; a right one may have some in what no starred figure counts
 */
public record Comparison(
        Kind kind,
        String what,
        Verdict verdict,
        @Nullable Telling gold,
        @Nullable Telling got,
        List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    static Comparison missed(Kind kind, String what, Telling gold) {
        return new Comparison(kind, what, Verdict.MISSED, gold, null, List.of());
    }

    static Comparison extra(Kind kind, String what, Telling got) {
        return new Comparison(kind, what, Verdict.EXTRA, null, got, List.of());
    }

    static Comparison met(
            Kind kind,
            String what,
            boolean right,
            Telling gold,
            Telling got,
            List<Difference> differences) {
        Verdict verdict = right ? Verdict.RIGHT : Verdict.WRONG;
        return new Comparison(kind, what, verdict, gold, got, differences);
    }
}
