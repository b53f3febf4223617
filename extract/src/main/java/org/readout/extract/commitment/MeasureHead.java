package org.readout.extract.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.commitment.WillingWords.Sort;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.statement.Said;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Finds where the first measure of a statement begins, and with that the manner in which its list
 * goes on.
 */
final class MeasureHead {
    /** "To" stands this near behind its noun. */
    private static final int WILLING_REACH = 9;

    private static final int BINDING_REACH = 5;

    private final SentencedText text;
    private final Grammar grammar;
    private final Said said;
    private final List<Clause> clauses;
    private final MeasureSubject subjects;
    private final WillingWords willing;
    private final MeasureEnds ends;

    MeasureHead(
            SentencedText text,
            Grammar grammar,
            Said said,
            List<Clause> clauses,
            MeasureSubject subjects,
            WillingWords willing,
            MeasureEnds ends) {
        this.text = text;
        this.grammar = grammar;
        this.said = said;
        this.clauses = clauses;
        this.subjects = subjects;
        this.willing = willing;
        this.ends = ends;
    }

    MeasureSubject subjects() {
        return subjects;
    }

    /** How the list goes on. */
    enum Manner {
        VERBS,
        GERUNDS,
        WHOLE_CLAUSES,
        NOUNS
    }

    record Head(int first, Manner manner) {}

    /** The verb or noun of the first measure; null where there is none. */
    @Nullable Head find() {
        int first = ends.behindLabel(said.first(), said.end());
        Clause opening = clauses.isEmpty() ? null : clauses.get(0);
        if (opening != null && startsWithVerb(opening)) {
            int bound = behindBinding(opening);
            if (bound >= 0) {
                return new Head(bound, Manner.VERBS);
            }
            boolean gerund = opening.verb().form() == VerbForm.GERUND;
            return new Head(withDenial(verbFirst(opening)), gerund ? Manner.GERUNDS : Manner.VERBS);
        }
        if (grammar.tag(first) == Tag.GERUND || takesObject(first) || isAdverbThenGerund(first)) {
            return new Head(first, Manner.GERUNDS);
        }
        NounPhrase noun = willingNoun();
        if (noun != null) {
            return behindNoun(noun);
        }
        if (said.act() == SpeechAct.ENDORSE) {
            return null; // a bare endorsement
        }
        if (opening != null && isPredicateOfOpening(opening)) {
            return predicate(opening);
        }
        return new Head(withoutOwner(first), Manner.NOUNS);
    }

    private @Nullable Head behindNoun(NounPhrase noun) {
        int behind = behind(noun);
        boolean courtesy = willing.is(Sort.COURTESY, text.folded(noun.head()));
        if (said.act() == SpeechAct.ENDORSE && (behind < 0 || courtesy)) {
            return null; // "accepted the invitation"
        }
        return behind < 0
                ? new Head(withoutOwner(said.first()), Manner.NOUNS)
                : new Head(
                        behind, grammar.tag(behind) == Tag.GERUND ? Manner.GERUNDS : Manner.VERBS);
    }

    private boolean startsWithVerb(Clause clause) {
        int label = ends.behindLabel(said.first(), said.end());
        return clause.verb().first() <= label + 1 && !clause.verb().passive()
                || clause.verb().first() <= said.first() && clause.verb().form() != VerbForm.MODAL;
    }

    /** "Strengthening trade" is a gerund even where the word may be a noun. */
    boolean takesObject(int first) {
        if (!text.folded(first).endsWith("ing") || first + 1 >= said.end()) {
            return false;
        }
        Tag next = grammar.tag(first + 1);
        return next == Tag.NOUN
                || next == Tag.DETERMINER
                || next == Tag.POSSESSIVE && !text.word(first + 1).isClitic();
    }

    private boolean isAdverbThenGerund(int first) {
        return first + 1 < said.end()
                && grammar.tag(first) == Tag.ADVERB
                && grammar.tag(first + 1) == Tag.GERUND;
    }

    private boolean verbAt(int token) {
        return clauses.stream().anyMatch(c -> c.verb().first() <= token && token < c.verb().end());
    }

    /** "Their commitment", "the readiness of": a first noun that only says that one will. */
    private @Nullable NounPhrase willingNoun() {
        NounPhrase noun = grammar.nounPhraseAt(said.first()).orElse(null);
        if (noun != null && noun.end() + 1 < said.end() && text.word(noun.end()).isClitic()) {
            noun = grammar.nounPhraseAt(noun.end() + 1).orElse(noun); // "the envoy's proposal to"
        }
        if (noun == null) {
            return null;
        }
        if (willing.isNoun(text.folded(noun.head()))) {
            return noun;
        }
        // "their determination and commitment to"
        boolean joined = noun.end() < said.end() && text.is(noun.end(), "and");
        NounPhrase next = joined ? grammar.nounPhraseAt(noun.end() + 1).orElse(null) : null;
        return next != null && willing.isNoun(text.folded(next.head())) ? next : null;
    }

    /** The verb or gerund behind "to"; -1 where a noun follows: "commitment to peace". */
    private int behind(NounPhrase noun) {
        for (int to = noun.end(); to < Math.min(said.end() - 1, noun.end() + WILLING_REACH); to++) {
            int next = to + 1;
            while (next < said.end() - 1 && grammar.tag(next) == Tag.ADVERB) {
                next++;
            }
            if (text.is(to, "to")
                    && (grammar.tag(to) == Tag.TO
                            || grammar.tag(next) == Tag.GERUND
                            || verbAt(next)
                            || takesObject(next))) {
                return to + 1;
            }
        }
        return -1;
    }

    /**
     * Whether the first verb has its subject at the head of what is said: "both sides resume",
     * "firms to invest".
     */
    private boolean isPredicateOfOpening(Clause opening) {
        boolean finite = opening.verb().isFinite() || opening.verb().form() == VerbForm.BARE;
        boolean infinitive = opening.verb().form() == VerbForm.INFINITIVE;
        if (infinitive
                && opening.verb().first() > said.first()
                && subjects.isThing(said.first(), opening.verb().first())) {
            return false; // "a grant of 5 million to mend roads"
        }
        return (finite || infinitive)
                        && opening.kind() != ClauseKind.RELATIVE
                        && opening.kind() != ClauseKind.PARTICIPIAL
                || opening.kind() == ClauseKind.RELATIVE && mainClause() != null;
    }

    private @Nullable Clause mainClause() {
        for (Clause clause : clauses) {
            if ((clause.verb().isFinite() || clause.verb().form() == VerbForm.BARE)
                    && clause.kind() != ClauseKind.RELATIVE
                    && clause.kind() != ClauseKind.PARTICIPIAL
                    && clause.kind() != ClauseKind.ADVERBIAL) {
                return clause;
            }
        }
        return null;
    }

    private @Nullable Head predicate(Clause opening) {
        Clause main = opening.verb().form() == VerbForm.INFINITIVE ? opening : mainClause();
        Clause clause = main == null ? opening : main;
        int bound = behindBinding(clause);
        if (bound >= 0) {
            return new Head(bound, Manner.VERBS);
        }
        if (said.act() == SpeechAct.COMMIT && clause.verb().form() == VerbForm.PAST) {
            return null; // "assured them that the water remained clean": nothing is to be done
        }
        boolean whole = clause.verb().isFinite() || clause.verb().form() == VerbForm.BARE;
        if (clause.verb().passive() || whole && !subjects.isDoer(clause)) {
            int from =
                    clause.hasSubject() && clause.subjectFirst() >= said.first()
                            ? clause.subjectFirst()
                            : said.first();
            return new Head(from, Manner.WHOLE_CLAUSES);
        }
        return new Head(withDenial(verbFirst(clause)), Manner.VERBS);
    }

    /** "Not to interfere": with the words that make it so. */
    private int withDenial(int verb) {
        boolean denied =
                verb - 2 >= said.first()
                        && text.is(verb - 1, "to")
                        && grammar.tag(verb - 2) == Tag.NEGATION;
        return denied ? verb - 2 : Math.max(said.first(), verb);
    }

    /** "Is ready to help": behind to. */
    private int behindBinding(Clause clause) {
        // "was ready, he said, to help"
        int aside = text.is(clause.verb().end() + 1, ",") ? BINDING_REACH : 0;
        int stop = Math.min(said.end() - 1, clause.verb().end() + BINDING_REACH + aside);
        boolean binding = willing.is(Sort.VERB, clause.verb().lemma());
        for (int token = clause.verb().head(); token < stop; token++) {
            binding |= willing.is(Sort.ADJECTIVE, text.folded(token));
            if (binding && text.is(token, "to") && token >= clause.verb().head()) {
                return token + 1;
            }
        }
        return -1;
    }

    /** "The Union's full support": without whose it is. */
    private int withoutOwner(int first) {
        if (grammar.tag(first) == Tag.POSSESSIVE
                && !text.word(first).isClitic()
                && first + 2 < said.end()) {
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

    /** The verb without its modal and to. */
    int verbFirst(Clause clause) {
        int first = clause.verb().first();
        while (first < clause.verb().head()
                && (grammar.tag(first) == Tag.MODAL
                        || grammar.tag(first) == Tag.TO
                        || text.is(first, "also")
                        || text.is(first, "will")
                        || text.is(first, "would")
                        || clause.verb().form() == VerbForm.MODAL
                                && grammar.tag(first) == Tag.AUXILIARY)) {
            first++;
        }
        return first;
    }
}
