package org.readout.extract.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Frames of a verb of saying with an object: what is said itself ("proposed a fund"), or somebody
 * spoken to, behind whom it follows ("told the crew that", "urged her guest to").
 */
final class ObjectFrames {
    /** A link behind somebody spoken to is looked for this far. */
    private static final int LINK_REACH = 9;

    /** What is offered, made or proposed with these is a deed and not a word. */
    private static final WordSet SILENT =
            WordSet.of(
                    "incense",
                    "banquet",
                    "dinner",
                    "lunch",
                    "luncheon",
                    "reception",
                    "toast",
                    "prayer",
                    "prayers",
                    "wreath",
                    "flowers",
                    "tribute",
                    "credentials",
                    "seat",
                    "place",
                    "visit",
                    "trip",
                    "tour",
                    "call",
                    "ribbon",
                    "plaque",
                    "gift",
                    "gifts");

    private static final WordSet QUESTIONS =
            WordSet.of("whether", "if", "when", "how", "why", "what", "who", "where", "which");

    private static final WordSet BARE = WordSet.of("say", "hope", "believe", "claim", "think");
    private final NounFrames nounFrames;
    private final BehindVerb behind;
    private final Clause clause;
    private final SentencedText text;

    ObjectFrames(NounFrames nounFrames, BehindVerb behind) {
        this.nounFrames = nounFrames;
        this.behind = behind;
        this.clause = behind.clause();
        this.text = behind.text();
    }

    /** "Asked whether the port was open": a question says nothing. */
    boolean isQuestion(int token) {
        return clause.verb().lemma().equals("ask") && QUESTIONS.contains(text, token);
    }

    /**
     * "Promised on Friday in Port Sella to lower", "said, in a note, that": the complement stands
     * behind adverbials.
     */
    @Nullable Frame far(SpeechVerbs.Use use, int at) {
        for (int token = at; token < Math.min(behind.end(), at + BehindVerb.THAT_REACH); token++) {
            if (behind.isThat(token) && use.takes(Kind.THAT)) {
                return plain(use.forces(), Kind.THAT, token + 1);
            }
            if (behind.tag(token) == Tag.TO && use.takes(Kind.TO)) {
                return infinitive(use.forces(), token);
            }
            if (behind.isVerb(token)) {
                return null;
            }
            NounPhrase object =
                    token > at
                                    && !behind.isMark(token - 1)
                                    && behind.tag(token - 1) != Tag.PREPOSITION
                            ? behind.phraseAt(token)
                            : null;
            if (object != null && object.first() == token && behind.tag(at) == Tag.PREPOSITION) {
                return behind(use, token);
            }
        }
        return null;
    }

    /** What stands behind the verb from {@code at} on. */
    @Nullable Frame behind(SpeechVerbs.Use use, int at) {
        Map<Complement, Force> forces = use.forces();
        NounPhrase object = behind.phraseAt(at);
        boolean quoted = behind.isQuote(at);
        if (object == null && !quoted && !behind.startsObject(at)) {
            return use.takes(Kind.TO) || use.takes(Kind.THAT) ? far(use, at) : null;
        }
        int objectEnd = behind.objectEnd(at, object);
        if (objectEnd < behind.end() && isQuestion(objectEnd)) {
            return null;
        }
        if (object != null && behind.isTime(object)) {
            return far(use, objectEnd);
        }
        Frame told = toldSomebody(forces, at, objectEnd);
        if (told != null) {
            return told;
        }
        if (object != null) {
            Frame noun = nounFrames.of(forces, object);
            if (noun != null) {
                return noun;
            }
        }
        Force person = forces.get(Complement.of(Kind.PERSON));
        if (person != null && behind.isPerson(at, objectEnd)) {
            return new Frame(clause, Complement.of(Kind.PERSON), person, at, -1, -1);
        }
        if (use.takes(Kind.NP_AS) && behind.asBehind(objectEnd)) {
            return plain(forces, Kind.NP_AS, at);
        }
        Frame plain = denied(plain(forces, Kind.NP, at), object);
        if (plain != null && object != null && SILENT.contains(text, object.head())) {
            return null;
        }
        if (plain != null) {
            boolean given =
                    plain.force().alone() == SpeechAct.COMMIT
                            && behind.isSomebody(at, objectEnd)
                            && behind.startsObject(objectEnd);
            return given
                    ? new Frame(clause, plain.complement(), plain.force(), objectEnd, at, objectEnd)
                    : plain;
        }
        if (use.takes(Kind.NP_AS)) {
            return plain(forces, Kind.NP_AS, at);
        }
        Frame later = timeThenTo(use, at, objectEnd);
        return later == null
                        && BARE.contains(clause.verb().lemma())
                        && behind.finiteBehind(objectEnd)
                ? plain(forces, Kind.THAT, at)
                : later;
    }

    /** "Rejected reports that ships had sailed": what was reported is denied. */
    private @Nullable Frame denied(@Nullable Frame plain, @Nullable NounPhrase object) {
        boolean told =
                plain != null
                        && object != null
                        && plain.force().alone() == SpeechAct.DENY
                        && FrameSearch.CLAIMS.contains(text, object.head());
        return told && plain != null && object != null && behind.isThat(object.end())
                ? new Frame(clause, plain.complement(), plain.force(), object.end() + 1, -1, -1)
                : plain;
    }

    /** "Agreed Thursday to reopen": a day between the verb and its complement. */
    private @Nullable Frame timeThenTo(SpeechVerbs.Use use, int at, int objectEnd) {
        return use.takes(Kind.TO) || use.takes(Kind.THAT) || use.takes(Kind.QUOTE)
                ? far(use, Math.max(at, objectEnd))
                : null;
    }

    /** An object that is spoken to, and what is said behind it. */
    private @Nullable Frame toldSomebody(Map<Complement, Force> forces, int at, int objectEnd) {
        Force that = forces.get(Complement.of(Kind.NP_THAT));
        if (that != null) {
            int opener = behind.thatBehind(at);
            if (opener >= 0) {
                return new Frame(
                        clause, Complement.of(Kind.NP_THAT), that, opener + 1, at, objectEnd);
            }
            Clause bare = behind.bareClause(objectEnd);
            if (bare != null) {
                return new Frame(
                        clause, Complement.of(Kind.NP_THAT), that, bare.first(), at, objectEnd);
            }
        }
        Force to = forces.get(Complement.of(Kind.NP_TO));
        if (to != null && behind.infinitiveBehind(at)) {
            return new Frame(clause, Complement.of(Kind.NP_TO), to, at, -1, -1);
        }
        boolean mayBeThing =
                forces.containsKey(Complement.of(Kind.NP)) && !behind.isSomebody(at, objectEnd);
        for (int token = objectEnd;
                !mayBeThing && token < Math.min(behind.end(), objectEnd + LINK_REACH);
                token++) {
            Complement link = new Complement(Kind.NP_PREPOSITION, text.folded(token));
            Force force = forces.get(link);
            if (force != null) {
                int last = behind.lastLink(token, objectEnd + LINK_REACH);
                return new Frame(clause, link, force, last + 1, at, objectEnd);
            }
            if (behind.isVerb(token) || behind.isMark(token)) {
                break;
            }
        }
        return null;
    }

    @Nullable Frame plain(Map<Complement, Force> forces, Kind kind, int said) {
        Force force = forces.get(Complement.of(kind));
        return force == null || said >= behind.end()
                ? null
                : new Frame(clause, Complement.of(kind), force, said, -1, -1);
    }

    /** What is hoped or refused is told with its "to". */
    @Nullable Frame infinitive(Map<Complement, Force> forces, int to) {
        Force force = forces.get(Complement.of(Kind.TO));
        if (Silence.isAsked(text, to + 1)) {
            return null; // "asked not to be named"
        }
        boolean whole =
                force != null
                        && (force.alone() == SpeechAct.HOPE || force.alone() == SpeechAct.DENY);
        boolean denied = behind.tag(to - 1) == Tag.NEGATION; // "undertook not to raise tolls"
        return plain(forces, Kind.TO, denied ? to - 1 : whole ? to : to + 1);
    }
}
