package org.readout.extract.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.statement.Complement.Kind;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.SpeechAct;

/**
 * Finds what a clause's verb does with what stands behind it: looks at the evidence there (that, to, a preposition, a
 * noun phrase ...) in a fixed order and takes the first that the verb's lexicon rows know.
 */
final class FrameFinder {
    /** A link ("to", "for") is looked for this far behind its noun. */
    private static final int LINK_REACH = 9;
    /** "That" behind somebody spoken to is looked for this far. */
    private static final int THAT_REACH = 14;

    private static final Set<String> COPULAS = Set.of("be", "stand", "remain", "feel", "become");
    /** What is offered, made or proposed with these is a deed and not a word. */
    private static final Set<String> SILENT = Set.of(
            "incense", "banquet", "dinner", "lunch", "luncheon", "reception", "toast", "prayer", "prayers", "wreath", "flowers", "tribute",
            "credentials", "seat", "place", "visit", "trip", "tour", "call", "ribbon", "plaque", "gift", "gifts");
    private static final Set<String> BARE = Set.of("say", "hope", "believe", "claim", "think");
    private static final Set<String> RECEIVED = Set.of(
            "guest", "guests", "envoy", "delegation", "visitor", "visitors", "delegates", "participants", "counterpart", "dignitary");
    private static final Set<String> STATED = Set.of("importance", "urgency", "significance", "value", "necessity", "relevance", "fact");
    private static final Set<String> PASSED_OVER = Set.of(
            "also", "once", "again", "further", "jointly", "in", "particular", "therefore", "only", "too", "strongly", "as", "well",
            "out", "back", "over");

    private final SpeechVerbs verbs;
    private final SaidNouns nouns;
    private final SaidAdjectives adjectives;

    FrameFinder(Lexicons lexicons) {
        verbs = new SpeechVerbs(lexicons);
        nouns = new SaidNouns(lexicons);
        adjectives = new SaidAdjectives(lexicons);
    }

    boolean isSpeech(Clause clause) {
        return verbs.knows(clause.verb().lemma());
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
        for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
            if (use.standsAt(text, clause.verb().head() + 1)) {
                for (Kind kind : List.of(Kind.QUOTE, Kind.NP_QUOTE, Kind.THAT)) {
                    Force force = use.forces().get(Complement.of(kind));
                    if (force != null) {
                        return Optional.of(force);
                    }
                }
            }
        }
        return Optional.empty();
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

    Optional<Frame> find(Clause clause, List<Clause> clauses, Sentence sentence, SentencedText text, Grammar grammar, Cast cast) {
        return new Look(clause, clauses, sentence, text, grammar, cast).find();
    }

    /** One look at one verb. */
    private final class Look {
        private final Clause clause;
        private final List<Clause> clauses;
        private final Sentence sentence;
        private final SentencedText text;
        private final Grammar grammar;
        private final Cast cast;

        Look(Clause clause, List<Clause> clauses, Sentence sentence, SentencedText text, Grammar grammar, Cast cast) {
            this.clause = clause;
            this.clauses = clauses;
            this.sentence = sentence;
            this.text = text;
            this.grammar = grammar;
            this.cast = cast;
        }

        Optional<Frame> find() {
            if (isState(clause, text)) {
                SaidAdjectives.Entry entry = adjectives.of(text.folded(clause.verb().head()));
                return entry == null ? Optional.empty() : Optional.ofNullable(adjective(entry, clause.verb().head()));
            }
            if (COPULAS.contains(clause.verb().lemma())) {
                Frame state = adjective();
                if (state != null) {
                    return Optional.of(state);
                }
            }
            for (SpeechVerbs.Use use : verbs.of(clause.verb().lemma())) {
                if (use.standsAt(text, clause.verb().head() + 1)) {
                    int from = Math.max(clause.verb().end(), clause.verb().head() + 1 + use.tail().size());
                    Frame frame = frame(use, skip(from));
                    if (frame != null) {
                        return Optional.of(frame);
                    }
                }
            }
            return Optional.empty();
        }

        private @Nullable Frame frame(SpeechVerbs.Use use, int at) {
            if (at >= sentence.end()) {
                return null;
            }
            Map<Complement, Force> forces = use.forces();
            if (isThat(at)) {
                Frame frame = plain(forces, Kind.THAT, at + 1);
                return frame != null ? frame : plain(forces, Kind.NP_THAT, at + 1);
            }
            if (isQuote(at) || text.is(at, ":")) {
                Frame frame = plain(forces, Kind.QUOTE, at + 1);
                if (frame != null || text.is(at, ":")) {
                    return frame;
                }
            }
            Clause bare = bareClause(at);
            if (bare != null && use.takes(Kind.THAT)) {
                return plain(forces, Kind.THAT, at);
            }
            if (grammar.tag(at) == Tag.TO) {
                Frame frame = infinitive(forces, at);
                return frame != null ? frame : plain(forces, Kind.TO_ING, at + 1);
            }
            return behindPreposition(use, at);
        }

        private @Nullable Frame behindPreposition(SpeechVerbs.Use use, int at) {
            Map<Complement, Force> forces = use.forces();
            if (text.is(at, "to")) {
                Frame frame = grammar.tag(at + 1) == Tag.GERUND ? plain(forces, Kind.TO_ING, at + 1) : null;
                frame = frame == null ? plain(forces, Kind.TO_NP, at + 1) : frame;
                if (frame != null) {
                    return frame;
                }
            }
            Complement preposition = new Complement(Kind.PREPOSITION, text.folded(at));
            Force force = forces.get(preposition);
            if (force != null && (!isVisit(at, force) || infinitiveBehind(at))) {
                return settled(new Frame(clause, preposition, force, at + 1, -1, -1));
            }
            if (force != null) {
                return null;
            }
            if (isMark(at) && !isQuote(at) || grammar.tag(at) == Tag.PREPOSITION || grammar.tag(at) == Tag.SUBORDINATOR) {
                return far(use, at);
            }
            if (grammar.tag(at) == Tag.GERUND && use.takes(Kind.ING)) {
                return plain(forces, Kind.ING, at);
            }
            return behindObject(use, at);
        }

        /** "Called on the president" without something to do is a visit. */
        private boolean isVisit(int at, Force force) {
            return force.alone() == SpeechAct.PROPOSE && (text.is(at, "on") || text.is(at, "upon"));
        }

        /** "Agreed on the need to act" settles to act; "agreed on the importance of" only states it. */
        private Frame settled(Frame frame) {
            NounPhrase object = grammar.nounPhraseAt(frame.said()).orElse(null);
            if (object == null || frame.force().jointly() != SpeechAct.AGREE) {
                return frame;
            }
            String head = text.folded(object.head());
            if (head.equals("need") && object.head() + 2 < sentence.end() && text.is(object.head() + 1, "to")) {
                return new Frame(clause, frame.complement(), frame.force(), object.head() + 2, -1, -1);
            }
            return STATED.contains(head) ? frame.with(Force.of(SpeechAct.ASSERT)) : frame;
        }

        /** "Agreed this Thursday in Port Sella to keep", "said, in a note, that": the complement stands behind adverbials. */
        private @Nullable Frame far(SpeechVerbs.Use use, int at) {
            for (int token = at; token < Math.min(sentence.end(), at + THAT_REACH); token++) {
                if (isThat(token) && use.takes(Kind.THAT)) {
                    return plain(use.forces(), Kind.THAT, token + 1);
                }
                if (grammar.tag(token) == Tag.TO && use.takes(Kind.TO)) {
                    return infinitive(use.forces(), token);
                }
                if (isVerb(token)) {
                    return null;
                }
                NounPhrase object = token > at && !isMark(token - 1) && grammar.tag(token - 1) != Tag.PREPOSITION
                        ? grammar.nounPhraseAt(token).orElse(null)
                        : null;
                if (object != null && object.first() == token && grammar.tag(at) == Tag.PREPOSITION) {
                    return behindObject(use, token);
                }
            }
            return null;
        }

        private @Nullable Frame behindObject(SpeechVerbs.Use use, int at) {
            Map<Complement, Force> forces = use.forces();
            NounPhrase object = grammar.nounPhraseAt(at).orElse(null);
            boolean quoted = isQuote(at);
            if (object == null && !quoted && !startsObject(at)) {
                return use.takes(Kind.TO) || use.takes(Kind.THAT) ? far(use, at) : null;
            }
            int objectEnd = objectEnd(at, object);
            Frame told = toldSomebody(forces, at, objectEnd);
            if (told != null) {
                return told;
            }
            if (object != null) {
                Frame noun = noun(forces, object);
                if (noun != null) {
                    return noun;
                }
            }
            Force person = forces.get(Complement.of(Kind.PERSON));
            if (person != null && isPerson(at, objectEnd)) {
                return new Frame(clause, Complement.of(Kind.PERSON), person, at, -1, -1);
            }
            if (use.takes(Kind.NP_AS) && asBehind(objectEnd)) {
                return plain(forces, Kind.NP_AS, at);
            }
            Frame plain = plain(forces, Kind.NP, at);
            if (plain != null && object != null && SILENT.contains(text.folded(object.head()))) {
                return null;
            }
            if (plain != null) {
                return plain;
            }
            if (use.takes(Kind.NP_AS)) {
                return plain(forces, Kind.NP_AS, at);
            }
            Frame later = timeThenTo(use, at, objectEnd);
            return later == null && BARE.contains(clause.verb().lemma()) && finiteBehind(objectEnd) ? plain(forces, Kind.THAT, at) : later;
        }

        /** "Agreed Thursday to reopen": a day between the verb and its complement. */
        private @Nullable Frame timeThenTo(SpeechVerbs.Use use, int at, int objectEnd) {
            return use.takes(Kind.TO) || use.takes(Kind.THAT) || use.takes(Kind.QUOTE) ? far(use, Math.max(at, objectEnd)) : null;
        }

        /** An object that is spoken to, and what is said behind it. */
        private @Nullable Frame toldSomebody(Map<Complement, Force> forces, int at, int objectEnd) {
            Force that = forces.get(Complement.of(Kind.NP_THAT));
            if (that != null) {
                int opener = thatBehind(at);
                if (opener >= 0) {
                    return new Frame(clause, Complement.of(Kind.NP_THAT), that, opener + 1, at, objectEnd);
                }
                Clause bare = bareClause(objectEnd);
                if (bare != null) {
                    return new Frame(clause, Complement.of(Kind.NP_THAT), that, bare.first(), at, objectEnd);
                }
            }
            Force to = forces.get(Complement.of(Kind.NP_TO));
            if (to != null && infinitiveBehind(at)) {
                return new Frame(clause, Complement.of(Kind.NP_TO), to, at, -1, -1);
            }
            for (int token = objectEnd; token < Math.min(sentence.end(), objectEnd + LINK_REACH); token++) {
                Complement link = new Complement(Kind.NP_PREPOSITION, text.folded(token));
                Force force = forces.get(link);
                if (force != null) {
                    return new Frame(clause, link, force, token + 1, at, objectEnd);
                }
                if (isVerb(token) || isMark(token)) {
                    break;
                }
            }
            return null;
        }

        /** The object's head noun decides: "gratitude to X", "the readiness of X to". */
        private @Nullable Frame noun(Map<Complement, Force> forces, NounPhrase object) {
            boolean carrier = forces.containsKey(Complement.of(Kind.NOUN));
            List<SaidNouns.Entry> entries = nouns.of(text.folded(object.head()), clause.verb().lemma(), carrier);
            for (SaidNouns.Entry entry : entries) {
                if (entry.isOfItsOwn() && entry.links().get(0).equals("np")) {
                    return new Frame(clause, Complement.of(Kind.NOUN), entry.force(), object.first(), -1, -1);
                }
                if (clause.verb().lemma().equals("discuss") && entry.force().alone() != SpeechAct.ASSERT) {
                    continue; // readiness is discussed, not declared
                }
                // "congratulations from A to B" stay whole
                int stop = text.is(object.end(), "from") ? 0 : Math.min(sentence.end(), object.end() + LINK_REACH);
                for (int token = object.head() + 1; token < stop; token++) {
                    int said = linked(entry, token, object.first());
                    if (said >= 0) {
                        return new Frame(clause, Complement.of(Kind.NOUN), entry.force(), said, -1, -1);
                    }
                    if (isMark(token) && !text.is(token, ",") || isVerb(token)) {
                        break;
                    }
                }
            }
            return entries.stream()
                    .filter(entry -> entry.links().contains("np"))
                    .filter(entry -> entry.force().alone() == SpeechAct.ASSERT || !clause.verb().lemma().equals("discuss"))
                    .findFirst()
                    .map(entry -> new Frame(clause, Complement.of(Kind.NOUN), entry.force(), object.first(), -1, -1))
                    .orElse(null);
        }

        /** Where what is said begins, if this token is one of the entry's links. */
        private int linked(SaidNouns.Entry entry, int token, int objectFirst) {
            String word = text.folded(token);
            boolean infinitive = grammar.tag(token) == Tag.TO;
            for (String link : entry.links()) {
                boolean whole = link.startsWith("+");
                String name = whole ? link.substring(1) : link;
                boolean met = switch (name) {
                    case "that" -> word.equals("that");
                    case "to" -> infinitive;
                    case "to-np" -> word.equals("to") && !infinitive;
                    default -> word.equals(name);
                };
                if (met) {
                    return whole ? objectFirst : token + 1;
                }
            }
            return -1;
        }

        private @Nullable Frame adjective() {
            for (int token = clause.verb().head() + 1; token < Math.min(sentence.end(), clause.verb().end() + 6); token++) {
                SaidAdjectives.Entry entry = adjectives.of(text.folded(token));
                if (entry != null) {
                    return adjective(entry, token);
                }

                if (isMark(token) && !text.is(token, ",") || isVerb(token) && token >= clause.verb().end()) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable Frame adjective(SaidAdjectives.Entry entry, int at) {
            for (int token = at + 1; token < Math.min(sentence.end(), at + 8); token++) {
                String word = text.folded(token);
                boolean infinitive = grammar.tag(token) == Tag.TO;
                for (String link : entry.links()) {
                    boolean met = switch (link) {
                        case "that" -> isThat(token);
                        case "to" -> infinitive;
                        case "to-np" -> word.equals("to") && !infinitive;
                        case "to-ing" -> word.equals("to") && grammar.tag(Math.min(token + 1, text.size() - 1)) == Tag.GERUND;
                        default -> word.equals(link);
                    };
                    if (met) {
                        return new Frame(clause, Complement.of(Kind.TO), entry.force(), token + 1, -1, -1);
                    }
                }
            }
            return null;
        }

        // ---- evidence

        private @Nullable Frame plain(Map<Complement, Force> forces, Kind kind, int said) {
            Force force = forces.get(Complement.of(kind));
            return force == null || said >= sentence.end() ? null : new Frame(clause, Complement.of(kind), force, said, -1, -1);
        }

        /** What is hoped or refused is told with its "to". */
        private @Nullable Frame infinitive(Map<Complement, Force> forces, int to) {
            Force force = forces.get(Complement.of(Kind.TO));
            boolean whole = force != null && (force.alone() == SpeechAct.HOPE || force.alone() == SpeechAct.DENY);
            return plain(forces, Kind.TO, whole ? to : to + 1);
        }

        private int skip(int from) {
            int at = from;
            while (at < sentence.end()
                    && (grammar.tag(at) == Tag.ADVERB || PASSED_OVER.contains(text.folded(at)) && !hasForceHere(at))) {
                at++;
            }
            return at;
        }

        private boolean hasForceHere(int at) {
            Complement preposition = new Complement(Kind.PREPOSITION, text.folded(at));
            return verbs.of(clause.verb().lemma()).stream().anyMatch(use -> use.forces().containsKey(preposition));
        }

        private boolean isThat(int token) {
            return text.is(token, "that") && (grammar.tag(token) == Tag.SUBORDINATOR || grammar.tag(token) == Tag.RELATIVE);
        }

        private boolean isQuote(int token) {
            return token < text.size() && "“\"„«‘".contains(text.form(token));
        }

        private boolean isMark(int token) {
            return text.word(token).isMark();
        }

        private boolean isVerb(int token) {
            Tag tag = grammar.tag(token);
            return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL || tag == Tag.GERUND || tag == Tag.PARTICIPLE || tag == Tag.TO;
        }

        private boolean startsObject(int token) {
            return switch (grammar.tag(token)) {
                case NOUN, NAME, PRONOUN, POSSESSIVE, DETERMINER, NUMBER, ADJECTIVE -> true;
                default -> false;
            };
        }

        private int objectEnd(int at, @Nullable NounPhrase object) {
            int end = object == null ? at + 1 : object.end();
            for (Mention mention : cast.within(at, sentence.end())) {
                if (mention.first() <= end && mention.end() > end && mention.first() < end + 1) {
                    end = mention.end();
                }
                if (mention.first() > end) {
                    break;
                }
            }
            return end;
        }

        private boolean isPerson(int at, int end) {
            for (int token = at; token < Math.min(end, sentence.end()); token++) {
                if (RECEIVED.contains(text.folded(token)) && (token + 1 >= end || !text.word(token + 1).isClitic())) {
                    return true;
                }
            }
            return cast.within(at, Math.max(at, end)).stream().anyMatch(m -> m.isPerson() && m.end() >= end);
        }

        private boolean asBehind(int from) {
            for (int token = from; token < Math.min(sentence.end(), from + 30); token++) {
                if (text.is(token, "as")) {
                    return true;
                }
            }
            return false;
        }

        private int thatBehind(int at) {
            for (int token = at + 1; token < Math.min(sentence.end(), at + THAT_REACH); token++) {
                if (isThat(token) && grammar.tag(token) == Tag.SUBORDINATOR) {
                    return token;
                }
                if (isVerb(token) && grammar.tag(token) != Tag.GERUND) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean infinitiveBehind(int at) {
            for (Clause other : clauses) {
                if (other.verb().first() > at && other.parent() == clause.index()
                        && (other.verb().form() == VerbForm.INFINITIVE || other.kind() == ClauseKind.INFINITIVE)) {
                    return true;
                }
            }
            return false;
        }

        /** "Said the visit, the tenth this year, was": a verb for the noun phrase behind the verb of saying. */
        private boolean finiteBehind(int from) {
            return clauses.stream().anyMatch(c -> c.verb().isFinite() && c.verb().first() >= from && c.index() > clause.index());
        }

        /** A clause without "that" that begins here and is what the verb's clause says. */
        private @Nullable Clause bareClause(int at) {
            for (Clause other : clauses) {
                if (other.kind() == ClauseKind.COMPLEMENT && other.parent() == clause.index() && other.first() >= at && other.first() <= at + 2
                        && !text.is(other.first(), "that")
                        && other.verb().form() != VerbForm.GERUND) {
                    return other;
                }
            }
            return null;
        }
    }
}
