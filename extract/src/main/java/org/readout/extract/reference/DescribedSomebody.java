package org.readout.extract.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.Descriptions.Description;
import org.readout.extract.reference.Referents.Part;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;

/** Reads whom a description without a name means: "the Norland minister", "his host", "an aide". */
final class DescribedSomebody {
    private final SentencedText text;
    private final Cast cast;
    private final Descriptions descriptions;
    private final PersonChoice choice;
    private final SidePhrases sides;

    DescribedSomebody(SentencedText text, Cast cast, Descriptions descriptions, SidePhrases sides) {
        this.text = text;
        this.cast = cast;
        this.descriptions = descriptions;
        this.choice = new PersonChoice(text, cast);
        this.sides = sides;
    }

    @Nullable Part at(int first, int head, int end, Focus focus) {
        Description noun = descriptions.of(text, head).orElse(null);
        if (noun == null) {
            return null;
        }
        Optional<Reference> found =
                switch (noun.kind()) {
                    case SIDE ->
                            sides.of(first, end, focus)
                                    .or(() -> sides.bodyCalled(noun.noun(), first))
                                    .or(() -> ofOrgan(first, head + 1, focus));
                    case ORGAN ->
                            sides.of(first, end, focus)
                                    .or(() -> sides.bodyCalled(noun.noun(), first))
                                    .or(() -> ofOrgan(first, head + 1, focus));
                    case OFFICIAL -> official(noun, first, head, end, focus);
                    case PERSON ->
                            isNewcomer(first)
                                    ? sides.unnamed(noun, first, end)
                                    : choice.of(noun, first, head, end, focus)
                                            .or(() -> describedAt(head, first, end))
                                            .or(
                                                    () ->
                                                            choice.onlyOneOf(
                                                                    sides.within(first, head),
                                                                    head))
                                            .or(() -> sides.unnamed(noun, first, end))
                                            .or(() -> ofOwner(first, end, focus));
                    case ANYONE -> Optional.ofNullable(focus.person()).map(DescribedSomebody::one);
                    case GUEST ->
                            ofSide(first, head, focus)
                                    .or(() -> Optional.of(inRole(false, owned(first, focus))));
                    case COUNTERPART ->
                            ofSide(first, head, focus)
                                    .or(() -> Optional.of(counterpart(owned(first, focus))));
                    case HOST ->
                            ofSide(first, head, focus)
                                    .or(() -> Optional.of(inRole(true, owned(first, focus))));
                    case TEXT -> Optional.of(new Reference.Sides(!noun.plural()));
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

    /** "His Norland counterpart": of the state that is told; a person known before, if any. */
    private Optional<Reference> ofSide(int first, int head, Focus focus) {
        List<Actor> named = sides.within(first, head);
        if (named.size() != 1) {
            return Optional.empty();
        }
        return choice.ofSide(named.get(0), head, focus)
                .or(() -> Optional.of(new Reference.Those(named)));
    }

    /** Whether the head describes one person without a name. */
    boolean isOne(int head) {
        return descriptions
                .of(text, head)
                .filter(
                        noun ->
                                !noun.plural()
                                        && (noun.kind() == Descriptions.Kind.OFFICIAL
                                                || noun.kind() == Descriptions.Kind.PERSON))
                .isPresent();
    }

    /** An official: with an article that points at none yet, nobody whom the text has named. */
    private Optional<Reference> official(
            Description noun, int first, int head, int end, Focus focus) {
        Optional<Reference> told = sides.of(first, end, focus);
        if (isNewcomer(first)) {
            return told.or(() -> sides.bodyNamedIn(first, head))
                    .or(() -> ofOrgan(first, head, focus))
                    .or(() -> spokesperson(noun, focus));
        }
        return choice.of(noun, first, head, end, focus)
                .or(() -> told)
                .or(() -> Optional.ofNullable(focus.unnamed()).map(DescribedSomebody::those));
    }

    /** "A spokeswoman": of the side that the text speaks of. */
    private Optional<Reference> spokesperson(Description noun, Focus focus) {
        return noun.noun().startsWith("spokes")
                ? sideInFocus(focus).map(DescribedSomebody::those)
                : Optional.empty();
    }

    private boolean isNewcomer(int first) {
        return text.is(first, "a")
                || text.is(first, "an")
                || text.is(first, "another")
                || text.is(first, "one")
                || text.is(first, "some");
    }

    /** "Her culture minister" whom the text does not name: of her side. */
    private Optional<Reference> ofOwner(int first, int end, Focus focus) {
        return text.is(first, "his") || text.is(first, "her") || text.is(first, "its")
                ? sides.of(first, end, focus)
                : Optional.empty();
    }

    /** "The presidency", "a government spokesman": of the side that the text speaks of. */
    private Optional<Reference> ofOrgan(int first, int end, Focus focus) {
        for (int at = first; at < end; at++) {
            boolean organ =
                    descriptions
                            .of(text, at)
                            .filter(
                                    d ->
                                            d.kind() == Descriptions.Kind.ORGAN
                                                    || d.noun().equals("government"))
                            .isPresent();
            if (organ) {
                return sides.where(first)
                        .or(() -> sideInFocus(focus))
                        .map(DescribedSomebody::those);
            }
        }
        return Optional.empty();
    }

    private Optional<Actor.Side> sideInFocus(Focus focus) {
        PersonId person = focus.person();
        Actor.Side side = focus.side();
        return focus.subject() instanceof Reference.Those(var actors)
                        && actors.get(0) instanceof Actor.Individual
                        && person != null
                ? cast.person(person).side()
                : Optional.ofNullable(side);
    }

    private static Reference those(Actor actor) {
        return new Reference.Those(List.of(actor));
    }

    private static Reference one(PersonId person) {
        return new Reference.Those(List.of(new Actor.Individual(person)));
    }

    /** "His guest" is another than he; "the guest" may be whom the text speaks of. */
    private Focus owned(int first, Focus focus) {
        return text.is(first, "the") ? Focus.NOTHING : focus;
    }

    private static Reference inRole(boolean host, Focus focus) {
        return new Reference.InRole(host, butNot(focus));
    }

    private static Reference counterpart(Focus focus) {
        PersonId person = focus.person();
        return person == null ? inRole(false, focus) : new Reference.Counterparts(person, false);
    }

    private static List<Actor> butNot(Focus focus) {
        PersonId person = focus.person();
        return person == null ? List.of() : List.of(new Actor.Individual(person));
    }
}
