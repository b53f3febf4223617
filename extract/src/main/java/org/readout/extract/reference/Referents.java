package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;

/** Reads whom a noun phrase means, given whom the text speaks of before it. */
final class Referents {
    static final WordSet JOINING = WordSet.of("and", "&", "or", "nor");

    /** Where and when, before the subject. */
    private static final WordSet OPENERS =
            WordSet.of("there", "here", "then", "now", "today", "yesterday", "later", "afterwards");

    private static final WordSet STYLES =
            WordSet.of("hm", "hrh", "he", "hh", "hsh", "hsm", "hmtk", "sm", "se");
    private static final WordSet DIGNITIES =
            WordSet.of(
                    "majesty",
                    "majesties",
                    "highness",
                    "highnesses",
                    "excellency",
                    "excellencies",
                    "holiness",
                    "eminence",
                    "beatitude",
                    "grace",
                    "honour",
                    "honor",
                    "lordship");

    /** A subject of more parts than this is a roll call, not a speaker. */
    private static final int MOST_PARTS = 12;

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final Pronouns pronouns;
    private final HeadMentions heads;
    private final GroupPhrases groups;
    private final DescribedSomebody described;

    Referents(
            SentencedText text,
            Grammar grammar,
            Cast cast,
            Descriptions descriptions,
            Map<PersonId, String> genders,
            Issuer issuer) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.pronouns = new Pronouns(text, cast, genders, issuer);
        this.heads = new HeadMentions(text, cast, descriptions);
        SidePhrases sides = new SidePhrases(text, grammar, cast, pronouns);
        this.groups = new GroupPhrases(text, cast, descriptions, sides, heads);
        this.described = new DescribedSomebody(text, cast, descriptions, sides);
    }

    /** A part of a subject and the token after it. */
    record Part(Reference reference, int end) {}

    /** Whether a word of whose opens the words: "his host". */
    boolean isOwned(int first) {
        return text.is(first, "his") || text.is(first, "her") || text.is(first, "their");
    }

    /** Learns from a pronoun that is a subject what it tells of whom it takes up. */
    void learn(int first, int end, Focus focus) {
        if (end == first + 1) {
            pronouns.learn(first, focus);
        }
    }

    /** Whether the words are "he" or "she". */
    boolean isPronoun(int first, int end) {
        return end == first + 1 && (text.is(first, "he") || text.is(first, "she"));
    }

    /** Whether the token is "he" or "she" and the person may be called so. */
    boolean mayMean(int token, PersonId person) {
        return pronouns.isOf(person, text.folded(token));
    }

    /** Whether the words describe one person without a name: "a Norland official". */
    boolean isSomebody(int first, int end) {
        return described.isOne(headOf(first, end));
    }

    /** Whose the subject is: "Ana Duarte's office"; null where it is nobody's. */
    @Nullable PersonId owner(int first, int end) {
        for (Mention mention : cast.outermostWithin(first, end)) {
            if (mention.end() < end
                    && text.word(mention.end()).isClitic()
                    && mention.actor() instanceof Actor.Individual(PersonId id)) {
                return id;
            }
        }
        return null;
    }

    /** "HM the King", "His Excellency the Minister": behind the style the person is told. */
    private int behindStyle(int first, int end) {
        if (OPENERS.contains(text, first) && first + 1 < end) {
            return first + 1; // "There the two countries"
        }
        if (first + 2 < end && text.is(first + 1, "the") && STYLES.contains(text, first)) {
            return text.word(first).isAllCaps() ? first + 1 : first;
        }
        boolean owned =
                first + 3 < end
                        && (text.is(first, "his")
                                || text.is(first, "her")
                                || text.is(first, "their"));
        if (owned) {
            for (int at = first + 1; at < Math.min(end - 2, first + 4); at++) {
                if (DIGNITIES.contains(text, at) && text.is(at + 1, "the")) {
                    return at + 1;
                }
            }
        }
        return first;
    }

    /** Whom the tokens {@code first..end} mean; empty where that is unsure. */
    Optional<Reference> of(int first, int end, Focus focus) {
        List<Actor> actors = new ArrayList<>();
        int at = behindStyle(first, end);
        for (int parts = 0; parts < MOST_PARTS && at < end; parts++) {
            Part part = part(at, end, focus);
            if (part == null) {
                break;
            }
            if (part.reference() instanceof Reference.Those(var these)) {
                for (Actor actor : these) {
                    if (!actors.contains(actor)) {
                        actors.add(actor);
                    }
                }
            } else if (actors.isEmpty()) {
                return Optional.of(part.reference());
            }
            at = nextPart(part.end(), end);
        }
        return actors.isEmpty() ? Optional.empty() : Optional.of(new Reference.Those(actors));
    }

    /**
     * Where the next coordinated part begins, appositives skipped; {@code end} where there is none.
     */
    private int nextPart(int from, int end) {
        boolean apposed = false;
        for (int at = from; at < end; at++) {
            String word = text.folded(at);
            if (word.equals("(")) {
                at = closing(at, end); // "the Kingdom of Norland (Norland) and ..."
                continue;
            }
            if (JOINING.contains(word)) {
                return at + 1;
            }
            if (word.equals("as") && text.is(at + 1, "well")
                    || word.equals("along")
                    || word.equals("together")) {
                return at + (word.equals("as") ? 3 : 2);
            }
            if (word.equals(",")) {
                Optional<Mention> mention = personFrom(at + 1, end);
                if (mention.isPresent() && joinedLater(mention.get().end(), end)) {
                    return at + 1;
                }
                apposed = true;
            } else if (!apposed) {
                return end;
            }
        }
        return end;
    }

    private int closing(int open, int end) {
        for (int at = open + 1; at < end; at++) {
            if (text.is(at, ")")) {
                return at;
            }
        }
        return open;
    }

    private Optional<Mention> personFrom(int token, int end) {
        for (Mention mention : cast.within(token, end)) {
            if (mention.first() > token) {
                break;
            }
            if (mention.isPerson()
                    || mention.kind() == MentionKind.STATE
                    || mention.kind() == MentionKind.BODY) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private boolean joinedLater(int from, int end) {
        for (int at = from; at < end; at++) {
            if (JOINING.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Part part(int first, int end, Focus focus) {
        Optional<Reference> pronoun = pronouns.of(first, focus);
        if (pronoun.isPresent()) {
            return new Part(pronoun.get(), first + 1);
        }
        int head = headOf(first, end);
        if (text.is(first, "our") && groups.isOfSides(head)) {
            return pronouns.ours(focus).map(ours -> new Part(ours, head + 1)).orElse(null);
        }
        Part group = groups.at(first, head, end, focus);
        if (group != null) {
            return group;
        }
        Mention mention = heads.at(head, first, end);
        if (mention != null) {
            return new Part(new Reference.Those(List.of(mention.actor())), mention.end());
        }
        return described.at(first, head, end, focus);
    }

    /**
     * Whom a clause's subject means, its last stretch where the whole took up what stands before
     * it.
     */
    Optional<Reference> subject(int first, int end, Focus focus) {
        Optional<Reference> whole = of(first, end, focus);
        int last = lastStretch(first, end);
        if (last <= first) {
            return whole;
        }
        boolean several =
                whole.filter(
                                w ->
                                        w instanceof Reference.Those(var actors)
                                                && actors.size() > 1
                                                && actors.get(0) instanceof Actor.Individual)
                        .isPresent();
        if (several) {
            return whole;
        }
        Optional<Reference> stretch = of(last, end, focus);
        boolean person =
                stretch.filter(
                                s ->
                                        s instanceof Reference.Those(var actors)
                                                && actors.size() == 1
                                                && actors.get(0) instanceof Actor.Individual)
                        .isPresent();
        return whole.isEmpty() || person ? stretch : whole;
    }

    /**
     * Where the stretch behind the last comma begins, unless a coordinator opens it; {@code first}
     * where there is none.
     */
    int lastStretch(int first, int end) {
        for (int token = end - 2; token > first; token--) {
            if (text.is(token, ",")) {
                return JOINING.contains(text, token + 1) ? first : token + 1;
            }
        }
        return first;
    }

    private int headOf(int first, int end) {
        for (int at = first; at < end; at++) {
            NounPhrase phrase = grammar.nounPhraseAt(at).orElse(null);
            if (phrase != null) {
                return Math.min(phrase.head(), end - 1);
            }
        }
        return end - 1;
    }
}
