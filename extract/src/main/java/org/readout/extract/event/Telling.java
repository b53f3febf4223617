package org.readout.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** One sentence: its clauses, what stands behind each verb, and the lexicons to read it by. */
final class Telling {
    /** Adverbs and a date may stand between a verb and what it asks for. */
    private static final int GAP = 3;

    private static final WordSet DAYS =
            WordSet.of(
                    "today",
                    "yesterday",
                    "tonight",
                    "earlier",
                    "again",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday");

    private final SentencedText text;
    private final Grammar grammar;
    private final Sentence sentence;
    private final PartyFinder parties;
    private final EventVerbs verbs;
    private final EventNouns nouns;
    private final List<Clause> clauses;

    Telling(
            SentencedText text,
            Grammar grammar,
            Sentence sentence,
            PartyFinder parties,
            EventVerbs verbs,
            EventNouns nouns) {
        this.text = text;
        this.grammar = grammar;
        this.sentence = sentence;
        this.parties = parties;
        this.verbs = verbs;
        this.nouns = nouns;
        clauses = grammar.clauses(sentence);
    }

    SentencedText text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    PartyFinder parties() {
        return parties;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /**
     * A use of the clause's verb, and the token behind its fixed words.
     *
     * @param state whether a passive only tells a state: "is prepared to"
     */
    record Reading(EventVerbs.Use use, int after, boolean state) {}

    List<Reading> readings(Clause clause) {
        List<Reading> readings = new ArrayList<>();
        if (clause.verb().passive()) {
            // "is prepared to", "is committed to": a state, not something done to the subject
            for (EventVerbs.Use use : verbs.of("be")) {
                if (use.standsAt(text, clause.verb().head())) {
                    readings.add(
                            new Reading(
                                    use, skipDays(clause.verb().head() + use.tail().size()), true));
                }
            }
        }
        int end = clause.verb().end();
        for (EventVerbs.Use use : verbs.of(clause.verb().lemma())) {
            int at = use.standsAt(text, end) ? end : skipDays(end);
            if (!use.tail().isEmpty() && grammar.tag(at) == Tag.ADVERB && !use.standsAt(text, at)) {
                at++;
            }
            if (use.standsAt(text, at)) {
                readings.add(new Reading(use, skipDays(at + use.tail().size()), false));
            } else if (!use.tail().isEmpty() && endsVerb(use, end)) {
                readings.add(new Reading(use, skipDays(end), false));
            }
        }
        return readings;
    }

    /** "Rejected on Thursday an appeal", "called today on": the day stands in between. */
    private int skipDays(int token) {
        int at = token;
        while (at < sentence.end()) {
            if (DAYS.contains(text.folded(at))) {
                at++;
            } else if (text.is(at, "on")
                    && DAYS.contains(text.folded(Math.min(at + 1, text.size() - 1)))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    /** "Turned down": the group may hold the particle already. */
    private boolean endsVerb(EventVerbs.Use use, int end) {
        int first = end - use.tail().size();
        return first > sentence.first() && use.standsAt(text, first);
    }

    /** The infinitive that belongs to the verb: at once behind it, or behind its object. */
    @Nullable Clause infinitive(Clause clause, int after, boolean behindObject) {
        for (Clause child : clauses) {
            if (child.parent() == clause.index()
                    && child.kind() == ClauseKind.INFINITIVE
                    && child.verb().first() >= after) {
                boolean near = !hasNominal(after, child.verb().first());
                return near != behindObject ? child : null;
            }
        }
        return null;
    }

    @Nullable Clause complement(Clause clause, int after) {
        for (Clause child : clauses) {
            if (child.parent() == clause.index()
                    && child.kind() == ClauseKind.COMPLEMENT
                    && child.first() >= after) {
                return child;
            }
        }
        return null;
    }

    @Nullable Clause gerund(Clause clause, int after) {
        for (Clause child : clauses) {
            if (child.parent() == clause.index()
                    && child.verb().form() == VerbForm.GERUND
                    && child.verb().first() >= after
                    && child.verb().first() <= after + 1) {
                return child;
            }
        }
        return null;
    }

    /** The token after the verb's object: before a preposition other than of, or a clause. */
    int objectEnd(Clause clause, int after) {
        int end = clause.end();
        for (Clause child : clauses) {
            boolean attribution = child.complementFirst() >= child.end();
            if (child.index() != clause.index() && child.verb().first() >= after && !attribution) {
                end = Math.min(end, Math.max(after, opening(child, after)));
            }
        }
        for (int token = after; token < end; token++) {
            Tag tag = grammar.tag(token);
            boolean ends =
                    tag == Tag.PREPOSITION
                                    && !text.is(token, "of")
                                    && grammar.tag(token + 1) != Tag.NUMBER
                            || tag == Tag.TO
                            || tag == Tag.RELATIVE
                            || tag == Tag.SUBORDINATOR && token > after
                            || text.is(token, "to") && grammar.tag(token + 1) != Tag.NUMBER
                            || text.is(token, ";");
            if (ends) {
                return token;
            }
        }
        return end;
    }

    /** Where a clause behind the object begins: its own subject is its own. */
    private static int opening(Clause child, int after) {
        return child.ownsSubject() && child.subjectFirst() >= after
                ? Math.min(child.first(), child.subjectFirst())
                : Math.min(child.verb().first(), Math.max(after, child.first()));
    }

    boolean hasNominal(int first, int end) {
        for (int token = first; token < end; token++) {
            switch (grammar.tag(token)) {
                case NOUN, NAME, PRONOUN, NUMBER, ADJECTIVE, GERUND -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether an object begins at once. */
    boolean hasObject(Clause clause, int after) {
        int first = after;
        while (first < clause.end() && grammar.tag(first) == Tag.ADVERB) {
            first++;
        }
        return first < objectEnd(clause, after) && hasNominal(first, objectEnd(clause, after));
    }

    /**
     * The token of the preposition behind the verb, or -1: the first one, or the next of the name.
     */
    int preposition(Clause clause, int after, String word) {
        for (int token = after; token < clause.end(); token++) {
            if (text.is(token, word) && isPreposition(token)) {
                return token;
            }
        }
        return -1;
    }

    private boolean isPreposition(int token) {
        Tag tag = grammar.tag(token);
        return tag == Tag.PREPOSITION
                || tag == Tag.TO
                || tag == Tag.ADVERB
                || tag == Tag.SUBORDINATOR;
    }

    /** Whether the preposition stands at once behind the verb, but for adverbs. */
    boolean isNext(int after, String word) {
        for (int token = after; token < Math.min(after + GAP, sentence.end()); token++) {
            if (text.is(token, word)) {
                return true;
            }
            if (grammar.tag(token) != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    /** The first noun of the class ("" for any) within the tokens. */
    EventNouns.@Nullable Meaning noun(int first, int end, String group) {
        for (int token = first; token < end; token++) {
            PhraseTable.Match<List<EventNouns.Meaning>> match =
                    nouns.at(text, token, end).orElse(null);
            if (match == null) {
                continue;
            }
            for (EventNouns.Meaning meaning : match.value()) {
                if (group.isEmpty() || meaning.group().equals(group)) {
                    return meaning;
                }
            }
            token = match.end() - 1;
        }
        return null;
    }
}
