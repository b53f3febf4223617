package org.readout.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.name.Cast;
import org.readout.extract.statement.Said;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * The measures of one statement. The head, a verb or a noun, tells what kind of list it is: verbs of one form go on in
 * that form, nouns go on with a determiner or the preposition that led in; a semicolon always divides.
 */
final class MeasureList {
    /** Nouns before "to" that only say that one will: "their commitment to". */
    private static final Set<String> WILLING = Set.of(
            "commitment", "commitments", "readiness", "willingness", "determination", "resolve", "intention", "intent", "pledge",
            "desire", "efforts", "proposal", "initiative", "offer", "plan", "request", "idea", "decision");
    private static final Set<String> BINDING = Set.of("ready", "prepared", "willing", "committed", "determined", "able", "going");
    /** A verb this near behind an infinitive goes on with that. */
    private static final int NEAR = 4;

    private static final Set<String> LEADING = Set.of("and", "to", "that", "for", "on", "also", ",", "as", "well", "or", "by", "upon");

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final Said said;
    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable Clause headClause;
    private boolean listed;

    MeasureList(SentencedText text, Grammar grammar, Cast cast, Said said) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.said = said;
        for (int i = said.sentence(); i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.first() >= said.end()) {
                break;
            }
            for (Clause clause : grammar.clauses(sentence)) {
                if (clause.verb().head() >= said.first() && clause.verb().head() < said.end()) {
                    clauses.add(clause);
                }
            }
        }
    }

    /** How the list goes on. */
    private enum Manner {
        VERBS, GERUNDS, WHOLE_CLAUSES, NOUNS
    }

    private record Head(int first, Manner manner) {}

    List<Measure> measures() {
        Head head = head();
        if (head == null) {
            return List.of();
        }
        headClause = clauses.stream()
                .filter(c -> c.verb().first() <= head.first() && head.first() <= c.verb().head())
                .findFirst()
                .orElse(null);
        List<Measure> measures = new ArrayList<>();
        List<Integer> starts = starts(head);
        for (int i = 0; i < starts.size(); i++) {
            int first = skipLeading(starts.get(i), said.end());
            int last = i + 1 < starts.size() ? starts.get(i + 1) : said.end();
            int end = trimmed(first, last);
            if (end > first) {
                int cut = withoutTail(first, end);
                measures.add(new Measure(said, first, Math.max(first + 1, cut), end));
            }
        }
        return measures;
    }

    // ---- where the first measure begins

    private @Nullable Head head() {
        int first = said.first();
        Clause opening = clauses.isEmpty() ? null : clauses.get(0);
        if (opening != null && startsWithVerb(opening)) {
            boolean gerund = opening.verb().form() == VerbForm.GERUND;
            return new Head(Math.max(first, verbFirst(opening)), gerund ? Manner.GERUNDS : Manner.VERBS);
        }
        if (grammar.tag(first) == Tag.GERUND || isAdverbThenGerund(first)) {
            return new Head(first, Manner.GERUNDS);
        }
        int willing = behindWillingNoun();
        if (willing >= 0) {
            return new Head(willing, grammar.tag(willing) == Tag.GERUND ? Manner.GERUNDS : verbAt(willing) ? Manner.VERBS : Manner.NOUNS);
        }
        if (opening != null && isPredicateOfOpening(opening)) {
            return predicate(opening);
        }
        if (said.act() == SpeechAct.ENDORSE) {
            return null; // a bare endorsement
        }
        return new Head(withoutOwner(first), Manner.NOUNS);
    }

    private boolean startsWithVerb(Clause clause) {
        return clause.verb().first() <= said.first() + 1 && !clause.verb().passive()
                || clause.verb().first() <= said.first() && clause.verb().form() != VerbForm.MODAL;
    }

    private boolean isAdverbThenGerund(int first) {
        return first + 1 < said.end() && grammar.tag(first) == Tag.ADVERB && grammar.tag(first + 1) == Tag.GERUND;
    }

    private boolean verbAt(int token) {
        return clauses.stream().anyMatch(c -> c.verb().first() <= token && token < c.verb().end());
    }

    /** "Their commitment to deepen": the measure stands behind. */
    private int behindWillingNoun() {
        for (int token = said.first(); token < Math.min(said.end() - 2, said.first() + 10); token++) {
            if (WILLING.contains(text.folded(token))) {
                for (int to = token + 1; to < Math.min(said.end() - 1, token + 7); to++) {
                    if (text.is(to, "to")) {
                        return to + 1;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether the first verb has its subject at the head of what is said: "both sides resume", "firms to invest". */
    private boolean isPredicateOfOpening(Clause opening) {
        boolean finite = opening.verb().isFinite() || opening.verb().form() == VerbForm.BARE;
        boolean infinitive = opening.verb().form() == VerbForm.INFINITIVE;
        return (finite || infinitive) && opening.kind() != ClauseKind.RELATIVE && opening.kind() != ClauseKind.PARTICIPIAL
                || opening.kind() == ClauseKind.RELATIVE && mainClause() != null;
    }

    private @Nullable Clause mainClause() {
        for (Clause clause : clauses) {
            if ((clause.verb().isFinite() || clause.verb().form() == VerbForm.BARE)
                    && clause.kind() != ClauseKind.RELATIVE && clause.kind() != ClauseKind.PARTICIPIAL && clause.kind() != ClauseKind.ADVERBIAL) {
                return clause;
            }
        }
        return null;
    }

    private Head predicate(Clause opening) {
        Clause main = opening.verb().form() == VerbForm.INFINITIVE ? opening : mainClause();
        Clause clause = main == null ? opening : main;
        int bound = behindBinding(clause);
        if (bound >= 0) {
            return new Head(bound, Manner.VERBS);
        }
        if (clause.verb().passive()) {
            int from = clause.hasSubject() && clause.subjectFirst() >= said.first() ? clause.subjectFirst() : said.first();
            return new Head(from, Manner.WHOLE_CLAUSES);
        }
        return new Head(Math.max(said.first(), verbFirst(clause)), Manner.VERBS);
    }

    /** "Is ready to help": behind to. */
    private int behindBinding(Clause clause) {
        int stop = Math.min(said.end() - 1, clause.verb().end() + 5);
        boolean binding = false;
        for (int token = clause.verb().head(); token < stop; token++) {
            binding |= BINDING.contains(text.folded(token));
            if (binding && text.is(token, "to")) {
                return token + 1;
            }
        }
        return -1;
    }

    /** The verb without its modal and to. */
    private int verbFirst(Clause clause) {
        int first = clause.verb().first();
        while (first < clause.verb().head()
                && (grammar.tag(first) == Tag.MODAL || grammar.tag(first) == Tag.TO || text.is(first, "also") || text.is(first, "will")
                        || text.is(first, "would") || clause.verb().form() == VerbForm.MODAL && grammar.tag(first) == Tag.AUXILIARY)) {
            first++;
        }
        return first;
    }

    /** "The Union's full support": without whose it is. */
    private int withoutOwner(int first) {
        if (grammar.tag(first) == Tag.POSSESSIVE && !text.word(first).isClitic() && first + 2 < said.end()) {
            return first + 1;
        }
        for (int token = first + 1; token < Math.min(said.end() - 1, first + 9); token++) {
            if (text.word(token).isClitic()) {
                return token + 1;
            }
            if (grammar.tag(token) == Tag.PREPOSITION || grammar.tag(token) == Tag.MARK) {
                return first;
            }
        }
        return first;
    }

    // ---- where the others begin

    private List<Integer> starts(Head head) {
        List<Integer> starts = new ArrayList<>();
        starts.add(head.first());
        for (int token = head.first() + 1; token < said.end(); token++) {
            int start = startAt(token, head, starts.get(starts.size() - 1));
            if (start > starts.get(starts.size() - 1) && start < said.end()) {
                starts.add(start);
                token = start;
            }
        }
        return starts;
    }

    /** Where a measure begins if the token divides, or -1. */
    private int startAt(int token, Head head, int last) {
        if (text.is(token, ";")) {
            return token + 1;
        }
        int focus = behindFocus(token);
        if (focus >= 0) {
            listed = listed || text.is(token, "with");
            return focus;
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
        if (listed && grammar.tag(next) != Tag.GERUND && next - last >= 2 && !text.is(next, "particularly") && !text.is(next, "including")) {
            return next;
        }
        return switch (head.manner()) {
            case VERBS -> verbGoesOn(next);
            case GERUNDS -> gerundGoesOn(next);
            case WHOLE_CLAUSES -> clauseGoesOn(next, last);
            case NOUNS -> nounGoesOn(next, last, and);
        };
    }

    private int verbGoesOn(int next) {
        int at = next;
        while (at < said.end() && (text.is(at, "to") || text.is(at, "also") || grammar.tag(at) == Tag.ADVERB || text.is(at, "will") || text.is(at, "would"))) {
            at++;
        }
        for (Clause clause : clauses) {
            boolean here = clause.verb().first() <= at && at <= clause.verb().head() && clause.verb().first() >= next;
            here &= text.is(next - 1, ";") || isSibling(clause);
            VerbForm form = clause.verb().form();
            boolean base = form == VerbForm.BARE || form == VerbForm.INFINITIVE || form == VerbForm.MODAL
                    || form == VerbForm.PRESENT && text.is(clause.verb().head(), clause.verb().lemma());
            if (here && base) {
                return verbFirst(clause);
            }
        }
        return -1;
    }

    /** "Work together to manage and resolve": resolve goes on with manage, not with work. */
    private boolean isSibling(Clause clause) {
        if (headClause == null || clause.kind() == ClauseKind.MAIN || clause.verb().isFinite()) {
            return true;
        }
        for (int i = clauses.indexOf(clause) - 1; i > 0; i--) {
            Clause earlier = clauses.get(i);
            boolean nested = earlier.verb().form() == VerbForm.INFINITIVE && earlier.parent() >= 0
                    && earlier.parent() != headClause.parent() && earlier.kind() == ClauseKind.INFINITIVE;
            if (nested && earlier.verb().end() + NEAR >= clause.verb().first() && !text.is(clause.verb().first() - 1, ",")
                    && !text.is(clause.verb().first() - 2, ",")) {
                return false;
            }
        }
        return true;
    }

    private int gerundGoesOn(int next) {
        int at = next;
        while (at < said.end() && (text.is(at, "to") || grammar.tag(at) == Tag.ADVERB || text.is(at, "on") || text.is(at, "for"))) {
            at++;
        }
        return at < said.end() && grammar.tag(at) == Tag.GERUND ? at : -1;
    }

    /** "... and that X be done", "and Y would be done". */
    private int clauseGoesOn(int next, int last) {
        int from = text.is(next, "that") ? next + 1 : next;
        for (Clause clause : clauses) {
            boolean subject = clause.hasSubject() && clause.subjectFirst() == from && clause.verb().first() > from;
            if (subject && (clause.verb().passive() || clause.verb().form() == VerbForm.BARE || clause.verb().form() == VerbForm.MODAL)) {
                return from;
            }
            if (clause.verb().first() == from && from > last + 3 && clause.kind() == ClauseKind.COORDINATE
                    && (clause.verb().form() == VerbForm.BARE || clause.verb().form() == VerbForm.MODAL)) {
                return verbFirst(clause);
            }
        }
        return -1;
    }

    private int nounGoesOn(int next, int last, boolean and) {
        String word = text.folded(next);
        if (and && (word.equals("for") || word.equals("on") || word.equals("to"))) {
            return next + 1;
        }
        boolean comparative = grammar.tag(next) == Tag.ADJECTIVE && text.folded(next).endsWith("er") || word.equals("more");
        if (!and && comparative && next - last >= 3) {
            listed = true;
            return next;
        }
        boolean determined = grammar.tag(next) == Tag.DETERMINER || grammar.tag(next) == Tag.NUMBER;
        if (determined && next - last >= 3) {
            return next;
        }
        int gerund = gerundGoesOn(next);
        return gerund >= 0 && next - last >= 4 ? gerund : -1;
    }

    /** "With a focus on X", "with priority given to X": X is a measure of its own. */
    private int behindFocus(int token) {
        if (!text.is(token, "with") && !text.is(token, "including")) {
            return -1;
        }
        if (text.is(token, "including")) {
            boolean by = text.is(token + 1, "by") || text.is(token + 1, "through");
            return by ? token + 2 : -1;
        }
        for (int at = token + 1; at < Math.min(said.end(), token + 6); at++) {
            if (text.is(at, "focus") || text.is(at, "priority") || text.is(at, "emphasis")) {
                for (int link = at + 1; link < Math.min(said.end(), at + 3); link++) {
                    if (text.is(link, "on") || text.is(link, "to")) {
                        return link + 1;
                    }
                }
            }
        }
        return -1;
    }

    // ---- where each ends

    private int skipLeading(int from, int limit) {
        int at = from;
        while (at < limit - 1 && (LEADING.contains(text.folded(at)) || text.word(at).isMark())) {
            at++;
        }
        return at;
    }

    private int trimmed(int first, int end) {
        int at = end;
        while (at > first + 1 && isConnecting(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isConnecting(int token) {
        String word = text.folded(token);
        return text.word(token).isMark() && !")]%".contains(word) || word.equals("and") || word.equals("to") || word.equals("that")
                || word.equals("for") || word.equals("on") || word.equals("with") || word.equals("a") || word.equals("or");
    }

    /** Cuts what hangs on by a comma and which, with a view, thereby. */
    private int withoutTail(int first, int end) {
        for (int token = first + 2; token < end - 1; token++) {
            if (text.is(token, ",") || text.is(token, "—")) {
                String next = text.folded(token + 1);
                boolean view = next.equals("with") && (text.is(token + 3, "view") || text.is(token + 3, "aim"));
                if (next.equals("which") || next.equals("thereby") || next.equals("thus") || next.equals("who") || view || next.equals("aiming")) {
                    return trimmed(first, token);
                }
            }
            if (text.is(token, "with") && (text.is(token + 2, "focus") || text.is(token + 3, "focus") || text.is(token + 1, "priority"))) {
                return trimmed(first, token);
            }
        }
        return end;
    }
}
