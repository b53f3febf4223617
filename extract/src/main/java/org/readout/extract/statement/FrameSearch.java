package org.readout.extract.statement;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * One look at one verb: takes the evidence behind it in a fixed order (that, direct speech, a bare
 * clause, an infinitive, a preposition, an object) and stops at the first that the verb's lexicon
 * rows know.
 */
final class FrameSearch {
    static final WordSet COPULAS = WordSet.of("be", "stand", "remain", "feel", "become");

    /** What others are said to have said. */
    static final WordSet CLAIMS =
            WordSet.of(
                    "report",
                    "reports",
                    "claim",
                    "claims",
                    "allegation",
                    "allegations",
                    "accusation",
                    "accusations",
                    "rumour",
                    "rumours",
                    "rumor",
                    "rumors",
                    "suggestion",
                    "suggestions",
                    "assertion",
                    "assertions",
                    "charge",
                    "charges",
                    "speculation",
                    "insinuation",
                    "insinuations",
                    "notion",
                    "idea",
                    "talk",
                    "statement",
                    "statements");

    private static final WordSet STATED =
            WordSet.of(
                    "importance",
                    "urgency",
                    "significance",
                    "value",
                    "necessity",
                    "relevance",
                    "fact");
    private static final WordSet PASSED_OVER =
            WordSet.of(
                    "also",
                    "once",
                    "again",
                    "further",
                    "jointly",
                    "therefore",
                    "only",
                    "too",
                    "strongly",
                    "as",
                    "well",
                    "out",
                    "back",
                    "over");

    /** "In principle", "in turn": no complement of the verb. */
    private static final WordSet BEHIND_IN =
            WordSet.of(
                    "particular",
                    "principle",
                    "turn",
                    "general",
                    "addition",
                    "part",
                    "return",
                    "private",
                    "public",
                    "writing",
                    "essence",
                    "effect",
                    "reply",
                    "response");

    private final SpeechVerbs verbs;
    private final SaidAdjectives adjectives;
    private final BehindVerb behind;
    private final ObjectFrames objects;
    private final AdjectiveFrames adjectiveFrames;
    private final Clause clause;
    private final SentencedText text;

    FrameSearch(SpeechVerbs verbs, SaidNouns nouns, SaidAdjectives adjectives, BehindVerb behind) {
        this.verbs = verbs;
        this.adjectives = adjectives;
        this.behind = behind;
        this.objects = new ObjectFrames(new NounFrames(nouns, behind), behind);
        this.adjectiveFrames = new AdjectiveFrames(adjectives, behind);
        this.clause = behind.clause();
        this.text = behind.text();
    }

    Optional<Frame> find() {
        if (clause.verb().passive() && adjectives.of(text.folded(clause.verb().head())) != null) {
            SaidAdjectives.Entry entry = adjectives.of(text.folded(clause.verb().head()));
            return entry == null
                    ? Optional.empty()
                    : Optional.ofNullable(adjectiveFrames.at(entry, clause.verb().head()));
        }
        if (COPULAS.contains(clause.verb().lemma())) {
            Frame state = adjectiveFrames.find();
            if (state != null) {
                return Optional.of(state);
            }
        }
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            if (use.standsAt(text, clause.verb().head() + 1)) {
                int from =
                        Math.max(clause.verb().end(), clause.verb().head() + 1 + use.tail().size());
                Frame frame = frame(use, skip(from));
                if (frame != null) {
                    return Optional.of(frame);
                }
            }
        }
        return Optional.empty();
    }

    /** "Dismissed as untrue a report that ships had sailed": what is called so stands behind. */
    private @Nullable Frame calledUntrue(SpeechVerbs.Use use) {
        Force force = use.forces().get(Complement.of(Kind.NP));
        if (force == null
                || force.alone() != SpeechAct.DENY
                || !behind.is(clause.verb().end(), "as")) {
            return null;
        }
        int stop = Math.min(behind.end() - 1, clause.verb().end() + BehindVerb.THAT_REACH);
        for (int token = clause.verb().end() + 2; token < stop; token++) {
            if (CLAIMS.contains(text, token)) {
                int opener = behind.thatBehind(token);
                NounPhrase claim = behind.phraseAt(token);
                int said = opener >= 0 ? opener + 1 : claim == null ? token : claim.first();
                return new Frame(clause, Complement.of(Kind.NP), force, said, -1, -1);
            }
        }
        return null;
    }

    private @Nullable Frame frame(SpeechVerbs.Use use, int at) {
        if (at >= behind.end()) {
            return null;
        }
        Frame untrue = calledUntrue(use);
        if (untrue != null) {
            return untrue;
        }
        if (objects.isQuestion(at)) {
            return null; // "asked whether the port was open"
        }
        Map<Complement, Force> forces = use.forces();
        if (behind.isThat(at)) {
            Frame frame = objects.plain(forces, Kind.THAT, at + 1);
            return frame != null ? frame : objects.plain(forces, Kind.NP_THAT, at + 1);
        }
        if (behind.isQuote(at) || behind.is(at, ":")) {
            Frame frame = objects.plain(forces, Kind.QUOTE, at + 1);
            if (frame != null || behind.is(at, ":")) {
                return frame;
            }
        }
        if (use.takes(Kind.NP_THAT) && behind.isNameBeforeClause(at)) {
            Force named = forces.get(Complement.of(Kind.NP_THAT));
            return named == null
                    ? null
                    : new Frame(clause, Complement.of(Kind.NP_THAT), named, at + 1, at, at + 1);
        }
        int called = behind.is(at, "what") ? behind.behindCalled(at) : -1;
        if (called >= 0) {
            return objects.plain(forces, Kind.NP, called);
        }
        Clause bare = behind.bareClause(at);
        if (bare != null && objects.isQuestion(bare.first())) {
            return null;
        }
        Force told = forces.get(Complement.of(Kind.NP_THAT));
        if (bare != null && told != null && bare.first() > at && behind.startsObject(at)) {
            // "told reporters he had waited"
            return new Frame(
                    clause, Complement.of(Kind.NP_THAT), told, bare.first(), at, bare.first());
        }
        if (bare != null && use.takes(Kind.THAT)) {
            return objects.plain(forces, Kind.THAT, at);
        }
        if (behind.tag(at) == Tag.TO) {
            Frame frame = objects.infinitive(forces, at);
            return frame != null ? frame : objects.plain(forces, Kind.TO_ING, at + 1);
        }
        return behindPreposition(use, at);
    }

    private @Nullable Frame behindPreposition(SpeechVerbs.Use use, int at) {
        Map<Complement, Force> forces = use.forces();
        if (behind.is(at, "to")) {
            Frame frame =
                    behind.tag(at + 1) == Tag.GERUND
                            ? objects.plain(forces, Kind.TO_ING, at + 1)
                            : null;
            frame = frame == null ? objects.plain(forces, Kind.TO_NP, at + 1) : frame;
            if (frame != null) {
                return frame;
            }
        }
        Complement preposition = new Complement(Kind.PREPOSITION, text.folded(at));
        Force force = forces.get(preposition);
        int opener =
                force != null && behind.is(at, "with") && clause.verb().lemma().equals("agree")
                        ? behind.thatBehind(at)
                        : -1;
        if (force != null && opener >= 0) {
            return new Frame(clause, preposition, force, opener + 1, -1, -1);
        }
        Frame shared = force == null ? null : sharedWith(use, at);
        if (shared != null) {
            return shared;
        }
        if (force != null && (!isVisit(at, force) || behind.infinitiveBehind(at))) {
            return settled(new Frame(clause, preposition, force, at + 1, -1, -1));
        }
        if (force != null) {
            return null;
        }
        if (behind.isMark(at) && !behind.isQuote(at)
                || behind.tag(at) == Tag.PREPOSITION
                || behind.tag(at) == Tag.SUBORDINATOR) {
            return objects.far(use, at);
        }
        if (behind.tag(at) == Tag.GERUND && use.takes(Kind.ING)) {
            return objects.plain(forces, Kind.ING, at);
        }
        return objects.behind(use, at);
    }

    /** "Agreed with her host to reopen the pier", "on reopening it": both agree. */
    private @Nullable Frame sharedWith(SpeechVerbs.Use use, int with) {
        Force settled = use.forces().get(Complement.of(Kind.TO));
        if (settled == null
                || settled.jointly() != SpeechAct.AGREE
                || !behind.is(with, "with")
                || !behind.isSomebody(
                        with + 1, behind.objectEnd(with + 1, behind.phraseAt(with + 1)))) {
            return null;
        }
        int stop = Math.min(behind.end() - 1, with + BehindVerb.THAT_REACH);
        for (int token = with + 2; token < stop; token++) {
            boolean on = behind.is(token, "on") || behind.is(token, "upon");
            if (on || behind.tag(token) == Tag.TO) {
                return new Frame(
                        clause,
                        Complement.of(Kind.TO),
                        Force.of(SpeechAct.AGREE),
                        token + 1,
                        with + 1,
                        token);
            }
            if (behind.isVerb(token)) {
                return null;
            }
        }
        return null;
    }

    /** "Called on the abbot" without something to do is a visit. */
    private boolean isVisit(int at, Force force) {
        return force.alone() == SpeechAct.PROPOSE && (behind.is(at, "on") || behind.is(at, "upon"));
    }

    /** "Agreed on the need to act" settles to act; "agreed on the importance of" only states it. */
    private Frame settled(Frame frame) {
        NounPhrase object = behind.phraseAt(frame.said());
        if (object == null || frame.force().jointly() != SpeechAct.AGREE) {
            return frame;
        }
        String head = text.folded(object.head());
        if (head.equals("need")
                && object.head() + 2 < behind.end()
                && behind.is(object.head() + 1, "to")) {
            return new Frame(clause, frame.complement(), frame.force(), object.head() + 2, -1, -1);
        }
        return STATED.contains(head) ? frame.with(Force.of(SpeechAct.ASSERT)) : frame;
    }

    private int skip(int from) {
        int at = from;
        while (at < behind.end()
                && (behind.is(at, "more") && behind.is(at - 1, "once")
                        || behind.is(at, "in") && BEHIND_IN.contains(text, at + 1)
                        || behind.is(at - 1, "in") && BEHIND_IN.contains(text, at)
                        || behind.isDay(at)
                        || behind.tag(at) == Tag.ADVERB && !behind.qualifiesNoun(at)
                        || PASSED_OVER.contains(text, at) && !hasForceHere(at))) {
            at++;
        }
        return at;
    }

    private boolean hasForceHere(int at) {
        Complement preposition = new Complement(Kind.PREPOSITION, text.folded(at));
        return verbs.of(clause.verb().lemma()).stream()
                .anyMatch(use -> use.forces().containsKey(preposition));
    }
}
