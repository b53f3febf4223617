package org.readout.extract.statement;

import java.util.List;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * What the reporter adds behind that which somebody has said: its source, a relative clause, a
 * gloss.
 */
final class Asides {
    private static final WordSet REPORTING =
            WordSet.of("reported", "reports", "put", "puts", "phrased", "described", "wrote");

    private static final WordSet SPANS =
            WordSet.of(
                    "years", "months", "weeks", "days", "hours", "year", "month", "week", "day",
                    "hour", "decades", "decade", "minutes");

    /** What a reporter calls that which somebody has said. */
    private static final WordSet GLOSSES =
            WordSet.of(
                    "step",
                    "move",
                    "proposal",
                    "gesture",
                    "decision",
                    "request",
                    "demand",
                    "claim",
                    "charge",
                    "allegation",
                    "accusation",
                    "suggestion",
                    "offer",
                    "idea",
                    "remark",
                    "comment",
                    "reference",
                    "allusion",
                    "assertion",
                    "promise",
                    "pledge",
                    "condition",
                    "development",
                    "sign",
                    "stance",
                    "position",
                    "view",
                    "message",
                    "warning",
                    "figure",
                    "requirement",
                    "departure",
                    "shift",
                    "reversal",
                    "concession",
                    "point",
                    "line");

    private final SentenceReport report;
    private final SentencedText text;
    private final Grammar grammar;
    private final List<Clause> clauses;

    Asides(SentenceReport report, SentencedText text, Grammar grammar) {
        this.report = report;
        this.text = text;
        this.grammar = grammar;
        this.clauses = report.clauses();
    }

    /**
     * ", which had opened in May" at the end is the reporter's word, unless it tells what is to be.
     */
    int relativeBefore(int from, int stop) {
        for (Clause clause : clauses) {
            int first = clause.first();
            while (first > from + 1 && !text.is(first, ",") && first > clause.first() - 3) {
                first--;
            }
            boolean relative =
                    first > from + 2
                            && text.is(first, ",")
                            && isRelative(first + 1)
                            && clause.verb().first() > first
                            && clause.verb().first() < stop;
            if (relative
                    && clause.end() >= stop - 1
                    && clause.verb().modal() == null
                    && report.frameOf(clause).isEmpty()
                    && !hasCommaAnd(clause.verb().end(), stop)) {
                return first;
            }
        }
        return stop;
    }

    private boolean isRelative(int token) {
        int at = grammar.tag(token) == Tag.PREPOSITION ? token + 1 : token;
        return text.is(at, "which") || text.is(at, "whom") || text.is(at, "whose");
    }

    private boolean hasCommaAnd(int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (text.is(token, ",") || text.is(token, ";")) {
                return true;
            }
        }
        return false;
    }

    /** ", according to X" names the source of what stands before. */
    int sourceBefore(int from, int stop) {
        for (int token = from + 2; token + 1 < stop; token++) {
            if (text.is(token, "according")
                    && text.is(token + 1, "to")
                    && text.is(token - 1, ",")) {
                return token;
            }
        }
        return stop;
    }

    /** ", where ...", ", when ..." at the end tells more than was said. */
    int asideBefore(int from, int stop) {
        for (Clause clause : clauses) {
            boolean aside =
                    clause.first() > from + 1
                            && clause.first() < stop
                            && text.is(clause.first() - 1, ",")
                            && (text.is(clause.first(), "where")
                                    || text.is(clause.first(), "when"));
            if (aside && clause.end() >= stop - 1) {
                return clause.first();
            }
        }
        return stop;
    }

    /**
     * ", a step towards peace", ", five years after the war", ", as the daily reported": what the
     * reporter adds at the end.
     */
    int glossBefore(int from, int stop) {
        for (int token = stop - 3; token > from + 1; token--) {
            if (!text.is(token, ",")) {
                continue;
            }
            return isGloss(token + 1, stop) ? token : stop;
        }
        return stop;
    }

    private boolean isGloss(int at, int stop) {
        if (text.is(at, "without") && grammar.tag(at + 1) == Tag.GERUND) {
            return true;
        }
        if (text.is(at, "as")) {
            for (int token = at + 2; token < stop; token++) {
                if (REPORTING.contains(text.folded(token))) {
                    return true;
                }
            }
            return false;
        }
        boolean years =
                at + 2 < stop
                        && grammar.tag(at) == Tag.NUMBER
                        && SPANS.contains(text, at + 1)
                        && (text.is(at + 2, "after") || text.is(at + 2, "before"));
        boolean article = text.is(at, "a") || text.is(at, "an");
        NounPhrase phrase = article ? grammar.nounPhraseAt(at).orElse(null) : null;
        return years || phrase != null && GLOSSES.contains(text, phrase.head());
    }
}
