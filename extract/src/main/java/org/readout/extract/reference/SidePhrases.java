package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.Tag;
import org.readout.extract.name.Cast;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.reference.Descriptions.Description;
import org.readout.model.Actor;
import org.readout.model.SentencedText;

/**
 * Reads which state or body words speak of: "the Norland side", "his country", "the ministry", "an
 * official of Norland".
 */
final class SidePhrases {
    /** How many tokens back a body is still what a bare noun means. */
    private static final int REACH = 5_000;

    /** "In Port Sella" counts for what stands this near behind it. */
    private static final int NEAR = 40;

    private final SentencedText text;
    private final Grammar grammar;
    private final Cast cast;
    private final Pronouns pronouns;

    SidePhrases(SentencedText text, Grammar grammar, Cast cast, Pronouns pronouns) {
        this.text = text;
        this.grammar = grammar;
        this.cast = cast;
        this.pronouns = pronouns;
    }

    /**
     * An official without a name speaks for the state or body named with the office; a
     * secretary-general for the body.
     */
    Optional<Reference> unnamed(Description noun, int first, int end) {
        List<Actor> named = within(first, end);
        if (noun.noun().equals("secretary-general") && named.isEmpty()) {
            return cast.home()
                    .filter(Actor.Body.class::isInstance)
                    .map(Actor.class::cast)
                    .or(
                            () ->
                                    cast.mentions().stream()
                                            .filter(m -> m.kind() == MentionKind.BODY)
                                            .map(Mention::actor)
                                            .filter(Actor.Body.class::isInstance)
                                            .findFirst())
                    .map(body -> new Reference.Those(List.of(body)));
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(new Reference.Those(named));
    }

    /**
     * The state or body that the words name: "the Norland side", "Duarte's office", "his country".
     */
    Optional<Reference> of(int first, int end, Focus focus) {
        List<Actor> named = within(first, end);
        if (!named.isEmpty()) {
            return Optional.of(new Reference.Those(named));
        }
        if (grammar.tag(first) == Tag.POSSESSIVE) {
            return pronouns.possessor(first, focus)
                    .flatMap(cast::sideOf)
                    .map(side -> new Reference.Those(List.of(side)));
        }
        for (Mention mention : cast.outermostWithin(first, end)) {
            Optional<Actor.Side> side = cast.sideOf(mention.actor());
            if (side.isPresent() && !isBare(mention) && !isWhere(mention, first)) {
                return Optional.of(new Reference.Those(List.of(side.get())));
            }
        }
        return Optional.empty();
    }

    List<Actor> within(int first, int end) {
        List<Actor> sides = new ArrayList<>();
        for (Mention mention : cast.outermostWithin(first, end)) {
            if (!mention.isPerson()
                    && !isBare(mention)
                    && !isWhere(mention, first)
                    && !sides.contains(mention.actor())
                    && (sides.isEmpty()
                            || Referents.JOINING.contains(text.folded(mention.first() - 1)))) {
                sides.add(mention.actor());
            }
        }
        return sides;
    }

    /** "The government": no body of that name, but that of the state spoken of. */
    private boolean isBare(Mention mention) {
        if (!(mention.actor() instanceof Actor.Body)) {
            return false;
        }
        for (int token = mention.first(); token < mention.end(); token++) {
            if (text.word(token).isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** "A Western diplomat in Nairobi" is not Kenya's. */
    private boolean isWhere(Mention mention, int first) {
        return mention.kind() == MentionKind.CAPITAL
                && mention.first() > first
                && (text.is(mention.first() - 1, "in") || text.is(mention.first() - 1, "at"));
    }

    /** "In Port Sella all was calm. A government spokesman said": that place's. */
    Optional<Actor.Side> where(int before) {
        List<Mention> near = cast.within(Math.max(0, before - NEAR), before);
        for (int i = near.size() - 1; i >= 0; i--) {
            Mention mention = near.get(i);
            boolean place =
                    (mention.kind() == MentionKind.CAPITAL || mention.kind() == MentionKind.STATE)
                            && mention.first() > 0
                            && text.form(mention.first() - 1).equals("In");
            if (place) {
                return cast.sideOf(mention.actor());
            }
        }
        return Optional.empty();
    }

    /** "A ministry spokesman" after "the Ministry of Finance". */
    Optional<Reference> bodyNamedIn(int first, int end) {
        for (int token = first + 1; token < end; token++) {
            if (text.word(token).isWord() && text.folded(token).length() > 4) {
                Optional<Reference> body = bodyCalled(text.folded(token), first);
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** "The ministry" after "the Ministry of Finance". */
    Optional<Reference> bodyCalled(String noun, int before) {
        List<Mention> earlier = cast.within(Math.max(0, before - REACH), before);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Mention mention = earlier.get(i);
            if (mention.kind() == MentionKind.BODY && !isBare(mention)) {
                for (int token = mention.first(); token < mention.end(); token++) {
                    if (text.is(token, noun)) {
                        return Optional.of(new Reference.Those(List.of(mention.actor())));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
