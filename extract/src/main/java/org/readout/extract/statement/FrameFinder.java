package org.readout.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Tells which verbs say something, and what each does with what stands behind it. Holds the
 * lexicons of saying.
 */
final class FrameFinder {
    /** Whoever praises or thanks does not thereby tell what stands before it. */
    private static final Set<SpeechAct> NO_ATTRIBUTION =
            EnumSet.of(
                    SpeechAct.APPRECIATE,
                    SpeechAct.CONGRATULATE,
                    SpeechAct.GREET,
                    SpeechAct.THANK,
                    SpeechAct.DENY,
                    SpeechAct.ENDORSE);

    private static final WordSet QUOTING = WordSet.of("quote", "cite", "report");

    /** "As saying" stands this near behind "was quoted". */
    private static final int QUOTED_REACH = 8;

    private final SpeechVerbs verbs;
    private final ActorNouns actorNouns;
    private final SaidNouns nouns;
    private final SaidAdjectives adjectives;

    FrameFinder(Lexicons lexicons) {
        verbs = new SpeechVerbs(lexicons);
        actorNouns = new ActorNouns(lexicons);
        nouns = new SaidNouns(lexicons);
        adjectives = new SaidAdjectives(lexicons);
    }

    boolean isSpeech(Clause clause) {
        return verbs.knows(clause.verb().lemma());
    }

    /**
     * Whether the verb does something by words: it asks, thanks, condemns, and does not only tell.
     */
    boolean isPerformed(Clause clause) {
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            for (Force force : use.forces().values()) {
                if (force.alone() != SpeechAct.COMMIT
                        && force.alone() != SpeechAct.AGREE
                        && force.alone() != SpeechAct.HOPE
                        && force.alone() != SpeechAct.BRIEF
                        && (force.alone() != SpeechAct.ENDORSE
                                || !clause.verb().lemma().equals("support"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the verb is a participle after "be" that tells a state of mind: "is convinced". */
    boolean isState(Clause clause, SentencedText text) {
        return clause.verb().passive() && adjectives.of(text.folded(clause.verb().head())) != null;
    }

    /** The act of an adjective that heads a sentence: "Grateful for the help, she ...". */
    SaidAdjectives.@Nullable Entry adjective(String folded) {
        return adjectives.of(folded);
    }

    /** Whether direct speech or a whole clause may be hung on this verb: "..., she said". */
    Optional<Force> attribution(Clause clause, SentencedText text) {
        if (isQuoted(clause, text)) {
            return Optional.of(Force.of(SpeechAct.ASSERT));
        }
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            if (use.standsAt(text, clause.verb().head() + 1)) {
                for (Kind kind : List.of(Kind.QUOTE, Kind.NP_QUOTE, Kind.THAT)) {
                    Force force = use.forces().get(Complement.of(kind));
                    if (force != null && !NO_ATTRIBUTION.contains(force.alone())) {
                        return Optional.of(force);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "She is quoted as saying", "he was cited by the daily as stating". */
    static boolean isQuoted(Clause clause, SentencedText text) {
        return behindQuoted(clause, text) >= 0;
    }

    /** The token behind "was quoted as saying", or -1. */
    private static int behindQuoted(Clause clause, SentencedText text) {
        if (!clause.verb().passive() || !QUOTING.contains(clause.verb().lemma())) {
            return -1;
        }
        int stop = Math.min(text.size() - 1, clause.verb().end() + QUOTED_REACH);
        for (int token = clause.verb().end(); token < stop; token++) {
            if (text.is(token, "as") && text.folded(token + 1).endsWith("ing")) {
                return token + 2;
            }
        }
        return -1;
    }

    /** "She was quoted by the daily as saying that ...": direct speech is read elsewhere. */
    private static @Nullable Frame quoted(
            Clause clause, Sentence sentence, SentencedText text, Grammar grammar) {
        int at = behindQuoted(clause, text);
        if (at < 0
                || at + 2 >= sentence.end()
                || text.word(at).isMark()
                || grammar.tag(at) == Tag.PREPOSITION) {
            return null;
        }
        return new Frame(
                clause,
                Complement.of(Kind.THAT),
                Force.of(SpeechAct.ASSERT),
                text.is(at, "that") ? at + 1 : at,
                -1,
                -1);
    }

    /** What the verb does with a list that is to follow. */
    Optional<Force> openForce(Clause clause) {
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            for (Kind kind : List.of(Kind.TO, Kind.THAT, Kind.TO_NP)) {
                Force force = use.forces().get(Complement.of(kind));
                if (force != null && use.tail().isEmpty()) {
                    return Optional.of(force);
                }
            }
        }
        return Optional.empty();
    }

    /** What the verb does with a plain object, its own or one that it shares. */
    Optional<Force> forceOfObject(Clause clause) {
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            for (Kind kind : List.of(Kind.NP, Kind.THAT)) {
                Force force = use.forces().get(Complement.of(kind));
                if (force != null && use.tail().isEmpty()) {
                    return Optional.of(force);
                }
            }
        }
        return Optional.empty();
    }

    /** What the clause's verb says, if it says anything. */
    Optional<Frame> find(
            Clause clause,
            List<Clause> clauses,
            Sentence sentence,
            SentencedText text,
            Grammar grammar,
            Cast cast) {
        Frame quoted = quoted(clause, sentence, text, grammar);
        if (quoted != null) {
            return Optional.of(quoted);
        }
        boolean copula = FrameSearch.COPULAS.contains(clause.verb().lemma());
        if (!copula && !isSpeech(clause) && !isState(clause, text)) {
            return Optional.empty();
        }
        BehindVerb behind =
                new BehindVerb(clause, clauses, sentence, text, grammar, cast, actorNouns);
        // "..., she called on": the sentence is cut off before anything is said
        return new FrameSearch(verbs, nouns, adjectives, behind)
                .find()
                .filter(frame -> frame.said() < sentence.end())
                .filter(frame -> !isInverted(clause, frame, sentence, text))
                .filter(frame -> !isGiven(clause, frame))
                .filter(frame -> !Silence.isMeant(frame, text));
    }

    /** What the noun that is the subject of a passive verb says: "agreement was reached on ...". */
    @Nullable Frame carriedBySubject(
            Clause clause, NounPhrase subject, SentenceReport report, Page page) {
        Frame frame = nounFrames(clause, report, page).ofSubject(forcesOf(clause), subject);
        return frame == null || frame.said() >= report.sentence().end() ? null : frame;
    }

    /**
     * What another noun says behind the same verb: "expressed thanks for the aid and hope that".
     */
    @Nullable Frame carriedAlso(
            Clause clause, NounPhrase object, SentenceReport report, Page page) {
        return nounFrames(clause, report, page).linkedTo(forcesOf(clause), object);
    }

    private NounFrames nounFrames(Clause clause, SentenceReport report, Page page) {
        return new NounFrames(
                nouns,
                new BehindVerb(
                        clause,
                        report.clauses(),
                        report.sentence(),
                        page.text(),
                        page.grammar(),
                        page.cast(),
                        actorNouns));
    }

    private Map<Complement, Force> forcesOf(Clause clause) {
        List<SpeechVerbs.Use> uses = verbs.of(clause.verb().lemma());
        return uses.isEmpty() ? Map.of() : uses.get(uses.size() - 1).forces();
    }

    /** "Has provided 50 tents": a deed that is told, and no promise. */
    private static boolean isGiven(Clause clause, Frame frame) {
        return clause.verb().lemma().equals("provide")
                && frame.complement().kind() == Kind.NP
                && (clause.verb().perfect() || clause.verb().form() == VerbForm.PAST);
    }

    /** "..., said the minister": an attribution, whose subject is not what is said. */
    private static boolean isInverted(
            Clause clause, Frame frame, Sentence sentence, SentencedText text) {
        return clause.subjectFirst() == clause.verb().end()
                && clause.verb().first() > sentence.first()
                && clause.verb().isFinite()
                && text.word(clause.verb().first() - 1).isMark()
                && (frame.complement().kind() == Kind.THAT || frame.complement().kind() == Kind.NP)
                && frame.said() == clause.subjectFirst();
    }
}
