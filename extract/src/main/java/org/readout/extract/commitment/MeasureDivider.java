package org.readout.extract.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.commitment.MeasureHead.Head;
import org.readout.extract.commitment.MeasureHead.Manner;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Said;
import org.readout.model.SentencedText;

/**
 * Tells where in a statement a further measure begins. The head, a verb or a noun, tells what kind
 * of list it is: verbs of one form go on in that form, nouns go on with a determiner or the
 * preposition that led in; a semicolon or a bullet always divides.
 */
final class MeasureDivider {
    /** A verb this near behind an infinitive goes on with that. */
    private static final int NEAR = 4;

    /** Adjectives that the grammar may take for nouns where no noun follows. */
    private static final WordSet QUALITIES =
            WordSet.of("free", "open", "fair", "safe", "secure", "clean", "calm", "clear", "green");

    private final SentencedText text;
    private final Grammar grammar;
    private final Said said;
    private final List<Clause> clauses;
    private final MeasureHead heads;
    private final Head head;
    private final MeasureLeads leads;
    private final @Nullable Clause headClause;

    /** Whether an introduction ("with a focus on") makes every comma divide. */
    private boolean listed;

    MeasureDivider(
            SentencedText text,
            Grammar grammar,
            Said said,
            List<Clause> clauses,
            MeasureHead heads,
            Head head) {
        this.text = text;
        this.grammar = grammar;
        this.said = said;
        this.clauses = clauses;
        this.heads = heads;
        this.head = head;
        this.leads = new MeasureLeads(text, grammar, said.end());
        this.headClause = clauseAt(head.first());
    }

    private @Nullable Clause clauseAt(int token) {
        for (Clause clause : clauses) {
            if (clause.verb().first() <= token && token <= clause.verb().head()) {
                return clause;
            }
        }
        return null;
    }

    /** Where a measure begins if the token divides, or -1. */
    int startAt(int token, int last) {
        if (text.is(token, ";") || isBullet(token)) {
            return token + 1;
        }
        int beside = leads.behind(token);
        if (beside >= 0) {
            listed = listed || text.is(token, "with");
            return beside;
        }
        if (text.is(token, "as") && text.is(token + 1, "well") && text.is(token + 3, "for")) {
            return token + 4;
        }
        boolean and = text.is(token, "and");
        if (!and && !text.is(token, ",")) {
            return -1;
        }
        int next = token + 1;
        if (!and && text.is(next, "and")) {
            return -1; // the "and" decides
        }
        if (text.is(next, "that")) {
            return clauseBehindThat(next);
        }
        if (isWithinPhrase(token) || grammar.tag(token - 1) == Tag.NUMBER && isNumber(next)) {
            return -1; // "a free and open sea", "3 May, 2031"
        }
        if (head.manner() != Manner.NOUNS && !hasObject(last, token) && !opensClause(next)) {
            return -1; // "adopt and carry out"
        }
        if (isRepeated(next)) {
            return next + 1;
        }
        if (listed
                && grammar.tag(next) != Tag.GERUND
                && next - last >= 2
                && !text.is(next, "particularly")
                && !text.is(next, "including")) {
            return next;
        }
        return switch (head.manner()) {
            case VERBS -> verbOrClauseGoesOn(next);
            case GERUNDS -> gerundGoesOn(next);
            case WHOLE_CLAUSES -> clauseGoesOn(next, last, head.first());
            case NOUNS -> nounGoesOn(next, last, and);
        };
    }

    /** Between two adjectives behind their article: "a free, open and prosperous sea". */
    private boolean isWithinPhrase(int token) {
        Tag last = grammar.tag(token - 1);
        return token - 2 >= said.first()
                && (text.is(token - 2, "a") || text.is(token - 2, "an"))
                && (last == Tag.ADJECTIVE || QUALITIES.contains(text.folded(token - 1)));
    }

    private boolean isNumber(int token) {
        return token < said.end() && text.word(token).isNumber();
    }

    /** "..., and that X be done": a clause of its own. */
    private int clauseBehindThat(int that) {
        for (Clause clause : clauses) {
            if (clause.hasSubject()
                    && clause.subjectFirst() == that + 1
                    && clause.verb().first() > that) {
                return !clause.verb().passive() && heads.subjects().isDoer(clause)
                        ? heads.verbFirst(clause)
                        : that + 1;
            }
        }
        return -1;
    }

    /** "Tolls are cut and maps are printed": the verb before needs no object. */
    private boolean opensClause(int next) {
        return clauses.stream().anyMatch(c -> c.subjectFirst() == next && isInSeries(c));
    }

    private boolean hasObject(int from, int to) {
        for (int token = from + 1; token < to; token++) {
            Tag tag = grammar.tag(token);
            if (tag == Tag.NOUN
                    || tag == Tag.NAME
                    || tag == Tag.PRONOUN
                    || tag == Tag.PREPOSITION) {
                return true;
            }
        }
        return false;
    }

    /** "For a truce, for the release of ...": the preposition that leads in stands again. */
    private boolean isRepeated(int next) {
        String before = said.first() > 0 ? text.folded(said.first() - 1) : "";
        return (before.equals("for") || before.equals("on") || before.equals("against"))
                && text.is(next, before)
                && grammar.tag(next + 1) != Tag.GERUND;
    }

    private int verbOrClauseGoesOn(int next) {
        int verb = verbGoesOn(next);
        if (verb >= 0) {
            return verb;
        }
        if (grammar.tag(head.first() + 1) == Tag.GERUND) {
            return gerundGoesOn(next); // "keep mending A and building B"
        }
        for (Clause clause : clauses) {
            // "Norland will supply six boats and Southland will build two piers"
            if (clause.hasSubject()
                    && clause.subjectFirst() == next
                    && clause.verb().first() > next
                    && (clause.verb().form() == VerbForm.MODAL || isInSeries(clause))) {
                return clause.verb().passive() || !heads.subjects().isDoer(clause)
                        ? next
                        : heads.verbFirst(clause);
            }
        }
        return -1;
    }

    /** "Under the deal, both fleets turn back, tolls are cut and a team checks the buoys". */
    private boolean isInSeries(Clause clause) {
        return clause.kind() != ClauseKind.RELATIVE
                && clause.kind() != ClauseKind.ADVERBIAL
                && clause.verb().form() == VerbForm.PRESENT
                && headClause != null
                && headClause.verb().form() == VerbForm.PRESENT
                && headClause.subjectFirst() >= said.first();
    }

    private int verbGoesOn(int next) {
        int at = next;
        while (at < said.end()
                && (text.is(at, "to")
                        || text.is(at, "also")
                        || grammar.tag(at) == Tag.ADVERB
                        || text.is(at, "will")
                        || text.is(at, "would"))) {
            at++;
        }
        for (Clause clause : clauses) {
            boolean here =
                    clause.verb().first() <= at
                            && at <= clause.verb().head()
                            && clause.verb().first() >= next;
            here &= text.is(next - 1, ";") || isSibling(clause);
            VerbForm form = clause.verb().form();
            boolean base =
                    form == VerbForm.BARE
                            || form == VerbForm.INFINITIVE
                            || form == VerbForm.MODAL
                            || form == VerbForm.PRESENT
                                    && text.is(clause.verb().head(), clause.verb().lemma());
            if (here && base) {
                return heads.verbFirst(clause);
            }
        }
        return -1;
    }

    /** "Strive to mend and reopen the road": reopen goes on with mend, not with strive. */
    private boolean isSibling(Clause clause) {
        if (headClause == null || clause.kind() == ClauseKind.MAIN || clause.verb().isFinite()) {
            return true;
        }
        for (int i = clauses.indexOf(clause) - 1; i > 0; i--) {
            Clause earlier = clauses.get(i);
            boolean nested =
                    earlier.verb().form() == VerbForm.INFINITIVE
                            && earlier.parent() >= 0
                            && earlier.parent() != headClause.parent()
                            && earlier.kind() == ClauseKind.INFINITIVE;
            if (nested
                    && earlier.verb().end() + NEAR >= clause.verb().first()
                    && !text.is(clause.verb().first() - 1, ",")
                    && !text.is(clause.verb().first() - 2, ",")) {
                return false;
            }
        }
        return true;
    }

    private int gerundGoesOn(int next) {
        int at = next;
        while (at < said.end()
                && (text.is(at, "to")
                        || grammar.tag(at) == Tag.ADVERB
                        || text.is(at, "on")
                        || text.is(at, "for"))) {
            at++;
        }
        boolean gerund =
                at < said.end()
                        && (grammar.tag(at) == Tag.GERUND
                                || grammar.tag(at) == Tag.NOUN && heads.takesObject(at));
        return gerund ? at : -1;
    }

    /** "... and that X be done", "and Y would be done". */
    private int clauseGoesOn(int next, int last, int start) {
        int from = text.is(next, "that") ? next + 1 : next;
        for (Clause clause : clauses) {
            if (clause.subjectFirst() == start) {
                continue; // the clause itself, cut in two by an aside
            }
            boolean subject =
                    clause.hasSubject()
                            && clause.subjectFirst() == from
                            && clause.verb().first() > from;
            if (subject
                    && (clause.verb().passive()
                            || clause.verb().form() == VerbForm.BARE
                            || clause.verb().form() == VerbForm.MODAL)) {
                return from;
            }
            if (clause.verb().first() == from
                    && from > last + 3
                    && clause.kind() == ClauseKind.COORDINATE
                    && (clause.verb().form() == VerbForm.BARE
                            || clause.verb().form() == VerbForm.MODAL)) {
                return heads.verbFirst(clause);
            }
        }
        return -1;
    }

    private int nounGoesOn(int next, int last, boolean and) {
        String word = text.folded(next);
        if (and && (word.equals("for") || word.equals("on") || word.equals("to"))) {
            return next + 1;
        }
        boolean comparative =
                grammar.tag(next) == Tag.ADJECTIVE && text.folded(next).endsWith("er")
                        || word.equals("more");
        if (!and && comparative && next - last >= 3) {
            listed = true;
            return next;
        }
        if (isOnlyName(next) || isBetween(last, next)) {
            return -1;
        }
        boolean determined = grammar.tag(next) == Tag.DETERMINER || grammar.tag(next) == Tag.NUMBER;
        if (determined && next - last >= 3) {
            return next;
        }
        int gerund = gerundGoesOn(next);
        return gerund >= 0 && next - last >= 4 ? gerund : -1;
    }

    /** "... and the United States": a second name belongs to what stands before it. */
    private boolean isOnlyName(int from) {
        int at = grammar.tag(from) == Tag.DETERMINER ? from + 1 : from;
        boolean named = false;
        while (at < said.end() && grammar.tag(at) == Tag.NAME) {
            named = true;
            at++;
        }
        return named && (at >= said.end() || text.word(at).isMark());
    }

    /** Whether an open "between" or "from" waits for its second part. */
    private boolean isBetween(int last, int next) {
        for (int token = next - 2; token >= last; token--) {
            if (text.is(token, "between") || text.is(token, "both")) {
                return true;
            }
            if (text.word(token).isMark() || text.is(token, "and")) {
                return false;
            }
        }
        return false;
    }

    private boolean isBullet(int token) {
        return text.is(token, "*") || text.is(token, "•") || text.is(token, "●");
    }
}
