package org.readout.score.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.score.compare.Comparison;
import org.readout.score.compare.Difference;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Telling;
import org.readout.score.compare.Verdict;
import org.readout.score.reading.Discrepancy;
import org.readout.score.register.RegisterScore;
import org.readout.score.result.Scores;

/**
 * One thing that is not as in gold.
 *
 * @param where the document, or the gold cluster or register's engagement of a discrepancy
 * @param kind "statement", or with the field that is wrong: "statement act"
 * @param gold the value in gold, empty where it is extra
 * @param got the value in the record, empty where it is missed
 * @param context which fact it is, where the values do not tell
 */
public record Miss(
        String where, String kind, Verdict verdict, String gold, String got, String context) {
    public Miss {
        where = onOneLine(where);
        gold = onOneLine(gold);
        got = onOneLine(got);
        context = onOneLine(context);
    }

    /** Of all documents in their order, then of the register. */
    public static List<Miss> of(Scores scores) {
        List<Miss> misses = new ArrayList<>();
        for (DocumentScore score : scores.documents()) {
            if (score.isWithoutRecord()) {
                misses.add(noRecord(score));
            }
            for (Comparison comparison : score.comparisons()) {
                add(score.document().doc(), comparison, misses);
            }
        }
        if (scores.register() != null) {
            add(scores.register(), misses);
        }
        return misses;
    }

    private static Miss noRecord(DocumentScore score) {
        return new Miss(
                score.document().doc(), "document", Verdict.MISSED, "all of it", "no record", "");
    }

    private static void add(String doc, Comparison comparison, List<Miss> misses) {
        String what = comparison.what();
        if (comparison.gold() == null || comparison.got() == null) {
            String gold = full(comparison.gold());
            misses.add(new Miss(doc, what, comparison.verdict(), gold, full(comparison.got()), ""));
            return;
        }
        for (Difference difference : comparison.differences()) {
            String kind = (what + " " + difference.field()).strip();
            String context = difference.isOfWords() ? "" : comparison.gold().quoted();
            misses.add(
                    new Miss(
                            doc,
                            kind,
                            difference.verdict(),
                            difference.gold(),
                            difference.got(),
                            context));
        }
    }

    private static void add(RegisterScore register, List<Miss> misses) {
        for (Discrepancy missed : register.missed()) {
            misses.add(
                    new Miss(missed.home(), "discrepancy", Verdict.MISSED, told(missed), "", ""));
        }
        for (Discrepancy extra : register.extra()) {
            misses.add(new Miss(extra.home(), "discrepancy", Verdict.EXTRA, "", told(extra), ""));
        }
    }

    private static String told(Discrepancy discrepancy) {
        return discrepancy.field() + " " + discrepancy.values();
    }

    private static String full(@Nullable Telling telling) {
        return telling == null ? "" : telling.full();
    }

    /**
     * Single blanks, and no control characters: a captured text may hold what a terminal takes for
     * a command.
     */
    private static String onOneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!isBlank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }
}
