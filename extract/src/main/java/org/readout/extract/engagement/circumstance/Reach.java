package org.readout.extract.engagement.circumstance;

import java.util.Optional;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.SentencedText;

/**
 * The tokens whose day and city are a telling's.
 *
 * @param first the first of them
 * @param end the token after the last
 */
record Reach(int first, int end) {
    /**
     * Participles that give a noun its day: "the session held on Monday", not "a letter
     * congratulating her on Monday's vote".
     */
    static final WordSet SETTING =
            WordSet.of(
                    "hold",
                    "schedule",
                    "plan",
                    "set",
                    "slate",
                    "convene",
                    "host",
                    "chair",
                    "co-chair",
                    "sign",
                    "conclude",
                    "expect",
                    "foresee",
                    "organise",
                    "organize",
                    "initial",
                    "take",
                    "open",
                    "call",
                    "pencil",
                    "fix",
                    "arrange",
                    "date",
                    "go");

    /** Those of its clause where its verb tells it, else those right about it; none beyond ";". */
    static Reach of(SentencedText text, Telling telling) {
        Reach whole = of(telling);
        int first = telling.first;
        while (first > whole.first && !text.is(first - 1, ";")) {
            first--;
        }
        int end = telling.end;
        while (end < whole.end && !text.is(end, ";")) {
            end++;
        }
        return new Reach(first, Math.max(end, telling.anchor + 1));
    }

    private static Reach of(Telling telling) {
        Optional<Clause> clause = telling.view.clauseAt(telling.anchor);
        if (isToldByVerb(telling) || clause.isEmpty()) {
            int first = clause.map(Clause::first).orElse(telling.view.first());
            int end = clause.map(Clause::end).orElse(telling.view.end());
            if (telling.opensAnew) {
                return new Reach(telling.first, Math.max(end, telling.end));
            }
            boolean opening = clause.isPresent() && (clause.get().kind() == ClauseKind.MAIN);
            return new Reach(
                    opening ? telling.view.first() : Math.min(first, telling.first),
                    Math.max(end, telling.end));
        }
        int end = Math.min(telling.view.end(), Math.max(telling.end, telling.anchor + 16));
        // words in passing end where the sentence's verb begins
        for (Clause other : telling.view.clauses()) {
            if (other.verb().isFinite()
                    && other.verb().first() > telling.anchor
                    && other.kind() != ClauseKind.RELATIVE) {
                end = Math.min(end, other.verb().first());
            }
        }
        return new Reach(telling.first, Math.max(end, telling.anchor + 1));
    }

    /** Whether the circumstances of its clause's verb are its own. */
    private static boolean isToldByVerb(Telling telling) {
        return telling.weight == Weight.CLAIM || telling.purpose || telling.event || telling.scene;
    }

    /**
     * Whether what stands at the token is said of the telling, not of a clause embedded in its own.
     */
    static boolean belongs(Telling telling, int token) {
        if (!isToldByVerb(telling) || telling.first <= token && token < telling.end) {
            return true;
        }
        Optional<Clause> own = telling.view.clauseAt(telling.anchor);
        Optional<Clause> there = telling.view.clauseAt(token);
        if (own.isEmpty() || there.isEmpty() || own.get().index() == there.get().index()) {
            return true;
        }
        // "the session, held in Oslo on Monday"
        boolean below = there.get().parent() == own.get().index();
        boolean noun = own.get().verb().head() != telling.anchor;
        boolean attached =
                there.get().kind() == ClauseKind.PARTICIPIAL
                                && SETTING.contains(there.get().verb().lemma())
                        || there.get().kind() == ClauseKind.RELATIVE
                                && noun
                                && telling.kind != EngagementKind.LETTER; // what it says
        return attached
                && token > telling.anchor
                && (below || there.get().first() < own.get().verb().first());
    }
}
