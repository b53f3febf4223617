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
import org.readout.extract.reference.Descriptions.Description;
import org.readout.extract.reference.Descriptions.Kind;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;

/** Reads whom a noun phrase means, given whom the text speaks of before it. */
final class Referents {
    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6);
    private static final int LONG_TITLE = 12;
    private static final WordSet COLLEGES =
            WordSet.of(
                    "council",
                    "committee",
                    "commission",
                    "conference",
                    "forum",
                    "assembly",
                    "board",
                    "g7",
                    "g20");
    static final WordSet JOINING = WordSet.of("and", "&", "or", "nor");

    /** A subject of more parts than this is a roll call, not a speaker. */
    private static final int MOST_PARTS = 12;

    /** Among so many mentions the body that a report is about is named. */
    private static final int OPENING = 400;

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final PersonChoice choice;
    private final SidePhrases sides;

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
        this.descriptions = descriptions;
        this.pronouns = new Pronouns(text, cast, genders, issuer);
        this.choice = new PersonChoice(text, cast);
        this.sides = new SidePhrases(text, grammar, cast, pronouns);
    }

    /** A part of a subject and the token after it. */
    private record Part(Reference reference, int end) {}

    /** Whom the tokens {@code first..end} mean; empty where that is unsure. */
    Optional<Reference> of(int first, int end, Focus focus) {
        List<Actor> actors = new ArrayList<>();
        int at = first;
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
            if (JOINING.contains(text.folded(at))) {
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
        Part group = group(first, head, end);
        if (group != null) {
            return group;
        }
        Mention mention = mentionAt(head, first, end);
        if (mention != null) {
            return new Part(new Reference.Those(List.of(mention.actor())), mention.end());
        }
        return described(first, head, end, focus);
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
                return JOINING.contains(text.folded(token + 1)) ? first : token + 1;
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

    /**
     * The outermost mention over the head, or one that the phrase begins with and that ends in a
     * name.
     */
    private @Nullable Mention mentionAt(int head, int first, int end) {
        List<Mention> near = cast.within(Math.max(0, first - LONG_TITLE), end);
        for (Mention mention : near) {
            // "the Speaker and President X" are two where the article stands before the first title
            if (mention.first() < first
                    && mention.nameFirst() >= first
                    && mention.covers(head)
                    && mention.isPerson()) {
                return mention;
            }
            if (mention.first() >= first) {
                break;
            }
        }
        int reached = first;
        for (Mention mention : near) {
            if (mention.first() < reached) {
                continue; // before the phrase, or inside another mention
            }
            reached = mention.end();
            if (mention.covers(head) && joinsTwo(mention, head)) {
                return null;
            }
            if (mention.covers(head)
                    && !(mention.end() < end && text.word(mention.end()).isClitic())
                    && !isBareDescription(mention, head)
                    && (mention.isPerson()
                            || !isPlainDescription(head)
                            || mention.kind() == MentionKind.BODY && !isOneWord(mention))) {
                return mention;
            }
            if (mention.first() > head) {
                return null;
            }
        }
        return null;
    }

    private boolean joinsTwo(Mention mention, int head) {
        if (!text.is(mention.first(), "the")
                || mention.kind() == MentionKind.DESCRIPTION
                || mention.nameFirst() <= head + 1) {
            return false;
        }
        return text.is(head + 1, "and") && descriptions.of(text.folded(head)).isPresent();
    }

    /** "The Minister": weighed here, where it is known whom the text speaks of. */
    private boolean isBareDescription(Mention mention, int head) {
        return mention.kind() == MentionKind.DESCRIPTION
                && descriptions
                        .of(text.folded(head))
                        .filter(d -> d.kind() == Kind.PERSON)
                        .isPresent();
    }

    private boolean isOneWord(Mention mention) {
        return mention.end() - mention.nameFirst() == 1;
    }

    private boolean isPlainDescription(int head) {
        return !text.word(head).isCapitalised() && descriptions.of(text.folded(head)).isPresent();
    }

    /** "Both sides", "the two leaders", "host and guest", "both". */
    private @Nullable Part group(int first, int head, int end) {
        int at = first;
        while (at < end
                && (text.is(at, "the")
                        || text.is(at, "these")
                        || text.is(at, "all")
                        || text.is(at, "their"))) {
            at++;
        }
        if (at >= end) {
            return null;
        }
        boolean both = text.is(at, "both");
        int number = both ? 2 : NUMBERS.getOrDefault(text.folded(at), 0);
        int named = both ? at + 1 : at;
        if (text.is(named, "host") && text.is(named + 1, "and")
                || text.is(named, "pair")
                || text.is(named, "former") && text.is(named + 1, "and")) {
            return new Part(new Reference.Persons(2, List.of()), Math.min(end, named + 3));
        }
        Description noun = descriptions.of(text.folded(head)).orElse(null);
        if (noun == null || !noun.plural() || mentionAt(head, first, end) != null) {
            return number > 0 && (at + 1 >= end || head <= at)
                    ? new Part(new Reference.Persons(number, List.of()), at + 1)
                    : null;
        }
        if (!sides.within(first, head + 1).isEmpty()) {
            return null;
        }
        return switch (noun.kind()) {
            case SIDE, ORGAN -> new Part(new Reference.Sides(), head + 1);
            case PERSON -> new Part(members(first, head, noun, number), head + 1);
            case ANYONE, GUEST, HOST, COUNTERPART ->
                    new Part(new Reference.Persons(number, List.of()), head + 1);
            case OFFICIAL ->
                    number > 0
                            ? new Part(new Reference.Persons(number, List.of()), head + 1)
                            : null;
            case TEXT -> null;
        };
    }

    /**
     * Bare "ministers" or "leaders" are those of the council or group of states that the text is
     * about.
     */
    private Reference members(int first, int head, Description noun, int number) {
        if (first == head) {
            for (Mention mention :
                    cast.mentions().subList(0, Math.min(OPENING, cast.mentions().size()))) {
                boolean body =
                        mention.kind() == MentionKind.BODY
                                && (COLLEGES.contains(text.folded(mention.nameFirst()))
                                        || COLLEGES.contains(text.folded(mention.end() - 1))
                                        || mention.end() < text.size()
                                                && text.is(mention.end(), text.folded(head)));
                if (body && mention.first() < first) {
                    return new Reference.Those(List.of(mention.actor()));
                }
            }
        }
        return new Reference.Persons(number, noun.fits());
    }

    private @Nullable Part described(int first, int head, int end, Focus focus) {
        Description noun = descriptions.of(text.folded(head)).orElse(null);
        if (noun == null) {
            return null;
        }
        Optional<Reference> found =
                switch (noun.kind()) {
                    case SIDE, ORGAN ->
                            sides.of(first, end, focus)
                                    .or(() -> sides.bodyCalled(noun.noun(), first));
                    case OFFICIAL ->
                            choice.of(noun, first, head, end, focus)
                                    .or(() -> sides.of(first, end, focus));
                    case PERSON ->
                            choice.of(noun, first, head, end, focus)
                                    .or(() -> describedAt(head, first, end))
                                    .or(() -> sides.unnamed(noun, first, end));
                    case ANYONE -> Optional.ofNullable(focus.person()).map(Referents::one);
                    case GUEST -> Optional.of(new Reference.InRole(false, butNot(focus)));
                    case HOST -> Optional.of(new Reference.InRole(true, butNot(focus)));
                    case COUNTERPART -> Optional.of(new Reference.InRole(false, butNot(focus)));
                    case TEXT -> Optional.of(new Reference.Sides());
                };
        return found.map(reference -> new Part(reference, head + 1)).orElse(null);
    }

    /** What the cast says of a description that no office fits. */
    private Optional<Reference> describedAt(int head, int first, int end) {
        return cast.outermostWithin(first, end).stream()
                .filter(m -> m.covers(head) && m.isPerson())
                .findFirst()
                .map(m -> new Reference.Those(List.of(m.actor())));
    }

    private static Reference one(PersonId person) {
        return new Reference.Those(List.of(new Actor.Individual(person)));
    }

    private static List<Actor> butNot(Focus focus) {
        PersonId person = focus.person();
        return person == null ? List.of() : List.of(new Actor.Individual(person));
    }
}
