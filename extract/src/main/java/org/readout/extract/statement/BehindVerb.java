package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.grammar.Tag;
import org.readout.extract.grammar.VerbForm;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** What stands behind a verb: the evidence from which its complement is told. */
final class BehindVerb {
    /** "That" behind somebody spoken to is looked for this far. */
    static final int THAT_REACH = 14;

    /** "What he called": the verb of naming stands this near. */
    private static final int CALLED_REACH = 8;

    private static final WordSet CALLING =
            WordSet.of(
                    "call",
                    "term",
                    "describe",
                    "dub",
                    "label",
                    "brand",
                    "see",
                    "regard",
                    "consider",
                    "characterise",
                    "characterize",
                    "name",
                    "style",
                    "deem");

    /** "As" behind what is described is looked for this far. */
    private static final int AS_REACH = 30;

    private static final WordSet RECEIVED =
            WordSet.of(
                    "guest",
                    "guests",
                    "envoy",
                    "delegation",
                    "visitor",
                    "visitors",
                    "delegates",
                    "participants",
                    "counterpart",
                    "dignitary");

    private static final WordSet TIMES =
            WordSet.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "today",
                    "yesterday",
                    "tonight",
                    "week",
                    "morning",
                    "afternoon",
                    "evening");

    private final Clause clause;
    private final List<Clause> clauses;
    private final Sentence sentence;
    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final ActorNouns actorNouns;

    BehindVerb(
            Clause clause,
            List<Clause> clauses,
            Sentence sentence,
            SentencedText text,
            Grammar grammar,
            Cast cast,
            ActorNouns actorNouns) {
        this.clause = clause;
        this.clauses = clauses;
        this.sentence = sentence;
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.actorNouns = actorNouns;
    }

    Clause clause() {
        return clause;
    }

    SentencedText text() {
        return text;
    }

    /** The message of courtesy that the phrase is, or null. */
    Messages.@Nullable Message message(NounPhrase phrase) {
        return new Messages(text, grammar).at(phrase, sentence.end());
    }

    /** The token after the sentence's last. */
    int end() {
        return sentence.end();
    }

    boolean is(int token, String folded) {
        return text.is(token, folded);
    }

    Tag tag(int token) {
        return grammar.tag(token);
    }

    @Nullable NounPhrase phraseAt(int token) {
        return grammar.nounPhraseAt(token).orElse(null);
    }

    boolean isThat(int token) {
        return text.is(token, "that")
                && (grammar.tag(token) == Tag.SUBORDINATOR || grammar.tag(token) == Tag.RELATIVE);
    }

    boolean isQuote(int token) {
        return token < text.size() && "“\"„«‘".contains(text.form(token));
    }

    boolean isMark(int token) {
        return text.word(token).isMark() && !isCurrency(token);
    }

    boolean isVerb(int token) {
        Tag tag = grammar.tag(token);
        return tag == Tag.VERB
                || tag == Tag.AUXILIARY
                || tag == Tag.MODAL
                || tag == Tag.GERUND
                || tag == Tag.PARTICIPLE
                || tag == Tag.TO;
    }

    /** "Closer cooperation" begins with its adjective, whatever its tag. */
    boolean qualifiesNoun(int token) {
        return token + 1 < sentence.end()
                && grammar.tag(token + 1) == Tag.NOUN
                && text.folded(token).endsWith("er");
    }

    /** "$20 million": an object begins. */
    private boolean isCurrency(int token) {
        return "$€£¥₹".contains(text.form(token))
                && token + 1 < sentence.end()
                && text.word(token + 1).isNumber();
    }

    boolean startsObject(int token) {
        return isCurrency(token) || startsPhrase(token);
    }

    private boolean startsPhrase(int token) {
        return switch (grammar.tag(token)) {
            case NOUN, NAME, PRONOUN, POSSESSIVE, DETERMINER, NUMBER, ADJECTIVE -> true;
            case ADVERB -> qualifiesNoun(token);
            default -> false;
        };
    }

    int objectEnd(int at, @Nullable NounPhrase object) {
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

    boolean isPerson(int at, int end) {
        for (int token = at; token < Math.min(end, sentence.end()); token++) {
            if (RECEIVED.contains(text, token)
                    && (token + 1 >= end || !text.word(token + 1).isClitic())) {
                return true;
            }
        }
        return cast.within(at, Math.max(at, end)).stream()
                .anyMatch(m -> m.isPerson() && m.end() >= end);
    }

    boolean asBehind(int from) {
        for (int token = from; token < Math.min(sentence.end(), from + AS_REACH); token++) {
            if (text.is(token, "as")
                    && !text.is(token + 1, "well")
                    && !text.is(token - 1, "such")) {
                return true;
            }
        }
        return false;
    }

    int thatBehind(int at) {
        for (int token = at + 1; token < Math.min(sentence.end(), at + THAT_REACH); token++) {
            if (isThat(token) && grammar.tag(token) == Tag.SUBORDINATOR) {
                return token;
            }
            if (isVerb(token) && (grammar.tag(token) != Tag.GERUND || text.is(token - 1, ","))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Told AFP the talks had failed": one name, then the subject of what is said. */
    boolean isNameBeforeClause(int at) {
        if (grammar.tag(at) != Tag.NAME || at + 1 >= sentence.end()) {
            return false;
        }
        Tag next = grammar.tag(at + 1);
        return (next == Tag.DETERMINER
                        || next == Tag.PRONOUN
                        || next == Tag.POSSESSIVE && !text.word(at + 1).isClitic())
                && finiteBehind(at + 1);
    }

    /** "Said Monday their port": the day belongs to the verb. */
    boolean isDay(int at) {
        String word = text.folded(at);
        return word.length() >= 5
                && TIMES.contains(word)
                && (word.endsWith("day") || word.equals("tonight"))
                && at + 1 < sentence.end()
                && !text.word(at + 1).isClitic()
                && !text.word(at + 1).isMark();
    }

    /** "Agreed this Thursday to": a day and no object. */
    boolean isTime(NounPhrase object) {
        return TIMES.contains(text, object.head())
                && object.end() - object.first() <= 3
                && !text.is(object.end(), "of");
    }

    /** Whether the words name somebody who can be spoken to: a person, a side, people. */
    boolean isSomebody(int at, int end) {
        if (grammar.tag(at) == Tag.PRONOUN || isPerson(at, end)) {
            return true;
        }
        NounPhrase object = phraseAt(at);
        int head = object == null ? end - 1 : object.head();
        if (actorNouns.isHearer(text, head)) {
            return true;
        }
        for (Mention mention : cast.within(at, Math.max(at, end))) {
            if (mention.end() >= head) {
                return true;
            }
        }
        return false;
    }

    boolean infinitiveBehind(int at) {
        for (Clause other : clauses) {
            if (other.verb().first() > at
                    && other.parent() == clause.index()
                    && (other.verb().form() == VerbForm.INFINITIVE
                            || other.kind() == ClauseKind.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Said the ferry, the oldest of all, was": a verb for the noun phrase behind the verb of
     * saying.
     */
    boolean finiteBehind(int from) {
        for (Clause other : clauses) {
            if (other.verb().isFinite()
                    && other.verb().first() >= from
                    && other.index() > clause.index()) {
                return true;
            }
        }
        return false;
    }

    /** "Accused the government of Norland of lying": the link again, right before a gerund. */
    int lastLink(int link, int stop) {
        for (int token = link + 1; token < Math.min(sentence.end() - 1, stop); token++) {
            if (text.is(token, text.folded(link)) && grammar.tag(token + 1) == Tag.GERUND) {
                return token;
            }
            if (isVerb(token) || isMark(token)) {
                return link;
            }
        }
        return link;
    }

    /** "Rejected what he called a tax": what it is called, or -1 where no name is given. */
    int behindCalled(int what) {
        for (Clause other : clauses) {
            if (other.verb().first() > what
                    && other.verb().first() <= what + CALLED_REACH
                    && CALLING.contains(other.verb().lemma())
                    && !other.verb().passive()) {
                int at = other.verb().end();
                return text.is(at, "as") || text.is(at, ":") ? at + 1 : at;
            }
        }
        return -1;
    }

    /** A clause without "that" that begins here and is what the verb's clause says. */
    @Nullable Clause bareClause(int at) {
        for (Clause other : clauses) {
            if (other.kind() == ClauseKind.COMPLEMENT
                    && other.parent() == clause.index()
                    && other.first() >= at
                    && other.first() <= at + 2
                    && !text.is(other.first(), "that")
                    && other.verb().form() != VerbForm.GERUND) {
                return other;
            }
        }
        return null;
    }
}
