package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.Folding;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;

/** Whom a pronoun takes up: the last subject that fits it. */
final class Pronouns {
    /** Whoever is named this near comes before those who were subjects earlier. */
    private static final int NEAR = 40;

    /** A pronoun looks no further back than this many mentions. */
    private static final int REACH = 12;

    /** ... nor than this many tokens. */
    private static final int LATELY = 5_000;

    private final SentencedText text;
    private final Cast cast;
    private final Map<PersonId, String> genders;
    private final Issuer issuer;

    Pronouns(SentencedText text, Cast cast, Map<PersonId, String> genders, Issuer issuer) {
        this.text = text;
        this.cast = cast;
        this.genders = genders;
        this.issuer = issuer;
    }

    Optional<Reference> of(int token, Focus focus) {
        return switch (text.folded(token)) {
            case "he", "him", "himself" -> person("he", token, focus);
            case "she", "herself" -> person("she", token, focus);
            case "it", "itself" ->
                    focus.subject() instanceof Reference.Sides sides && sides.text()
                            ? Optional.of(sides) // "The communiqué ... It also calls for"
                            : Optional.ofNullable(focus.side()).map(side -> those(side));
            case "they", "them", "themselves" -> Optional.of(several(focus));
            case "both" ->
                    isAlone(token)
                            ? Optional.of(new Reference.Persons(2, List.of()))
                            : Optional.empty();
            case "i" ->
                    issuer.actors().isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Reference.Those(issuer.actors()));
            case "we" -> ours(focus);
            default -> Optional.empty();
        };
    }

    /** Whom "his", "her", "their" or "our" before a noun means. */
    Optional<Actor> possessor(int token, Focus focus) {
        Optional<Reference> owner =
                switch (text.folded(token)) {
                    case "his" -> person("he", token, focus);
                    case "her" -> person("she", token, focus);
                    case "its" -> Optional.ofNullable(focus.side()).map(side -> those(side));
                    case "our", "my" ->
                            issuer.actors().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Reference.Those(issuer.actors()));
                    default -> Optional.empty();
                };
        return owner.flatMap(
                reference ->
                        reference instanceof Reference.Those(var actors)
                                ? actors.stream().findFirst()
                                : Optional.empty());
    }

    /**
     * Learns from "he" or "she" whether the last subject is a man or a woman, where nobody else can
     * be meant.
     */
    void learn(int token, Focus focus) {
        PersonId last = focus.person();
        String pronoun = text.folded(token);
        if (last != null
                && focus.unnamed() == null
                && (pronoun.equals("he") || pronoun.equals("she"))
                && lastNamed(pronoun, Math.max(0, token - LATELY), token, last) == null) {
            genders.putIfAbsent(last, pronoun);
        }
    }

    private boolean isAlone(int token) {
        return token + 1 >= text.size()
                || !text.word(token + 1).isWord()
                || text.folded(token + 1).endsWith("ed")
                || text.is(token + 1, "also")
                || text.is(token + 1, "called");
    }

    // "we" of a minister who reports a meeting means the two who met; of a spokesperson, those
    // spoken for; of an
    // institution, the institution
    Optional<Reference> ours(Focus focus) {
        if (issuer.actors().isEmpty()) {
            return Optional.empty();
        }
        if (issuer.voice() == Issuer.Voice.FIRST_PERSON && isSpokesperson(issuer.actors().get(0))) {
            return cast.sideOf(issuer.actors().get(0)).map(Pronouns::those);
        }
        boolean withOther =
                issuer.voice() == Issuer.Voice.FIRST_PERSON
                        && issuer.actors().get(0) instanceof Actor.Individual;
        Optional<Actor> other = withOther ? partner(focus) : Optional.empty();
        List<Actor> both = new ArrayList<>(issuer.actors());
        other.ifPresent(both::add);
        return Optional.of(new Reference.Those(both));
    }

    private Optional<Actor> partner(Focus focus) {
        PersonId last = focus.person();
        Actor recent = last == null ? null : new Actor.Individual(last);
        if (recent != null && !issuer.actors().contains(recent)) {
            return Optional.of(recent);
        }
        return cast.persons().stream()
                .map(person -> (Actor) new Actor.Individual(person.id()))
                .filter(actor -> !issuer.actors().contains(actor))
                .findFirst();
    }

    private boolean isSpokesperson(Actor actor) {
        return actor instanceof Actor.Individual(PersonId id)
                && cast.person(id).offices().stream()
                        .anyMatch(office -> Folding.fold(office.title()).contains("spokes"));
    }

    private static Reference several(Focus focus) {
        Reference subject = focus.subject();
        if (subject instanceof Reference.Sides || subject instanceof Reference.Persons) {
            return subject;
        }
        if (subject instanceof Reference.Those(var actors)
                && (actors.size() > 1 || actors.get(0) instanceof Actor.Side)) {
            return subject;
        }
        Reference group = focus.group();
        return group != null ? group : new Reference.Persons(2, List.of());
    }

    private Optional<Reference> person(String pronoun, int token, Focus focus) {
        PersonId last = focus.person();
        Actor.Side unnamed = focus.unnamed();
        if (unnamed != null) {
            return Optional.of(those(unnamed));
        }
        if (last != null && fits(last, pronoun)) {
            return Optional.of(those(new Actor.Individual(last)));
        }
        PersonId named = lastNamed(pronoun, Math.max(0, token - NEAR), token, null);
        named = named != null ? named : earlier(pronoun, focus);
        named =
                named != null
                        ? named
                        : lastNamed(pronoun, Math.max(0, token - LATELY), token, null);
        return Optional.ofNullable(named != null ? named : last)
                .map(id -> those(new Actor.Individual(id)));
    }

    /** The last of those who were subjects before the last one and are told to fit. */
    private @Nullable PersonId earlier(String pronoun, Focus focus) {
        for (PersonId person : focus.earlier()) {
            if (pronoun.equals(genders.get(person))) {
                return person;
            }
        }
        return null;
    }

    private @Nullable PersonId lastNamed(
            String pronoun, int from, int token, @Nullable PersonId butNot) {
        List<Mention> before = cast.within(from, token);
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - REACH); i--) {
            if (before.get(i).actor() instanceof Actor.Individual(PersonId id)
                    && !id.equals(butNot)
                    && fits(id, pronoun)) {
                return id;
            }
        }
        return null;
    }

    /** Whether the word is "he" or "she" and the person may be called so. */
    boolean isOf(PersonId person, String word) {
        return (word.equals("he") || word.equals("she")) && fits(person, word);
    }

    private boolean fits(PersonId person, String pronoun) {
        return genders.getOrDefault(person, pronoun).equals(pronoun);
    }

    private static Reference those(Actor actor) {
        return new Reference.Those(List.of(actor));
    }
}
