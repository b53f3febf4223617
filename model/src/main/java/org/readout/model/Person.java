package org.readout.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts, is met, is spoken for or is appointed.
 *
 * @param name the fullest form in the text, without title, single spaces
 * @param mention where that form stands
 * @param aliases the other forms that refer to this person, descriptions included
 * @param allegiance whom the person acts for, or null where the text does not tell
 */
public record Person(
        PersonId id,
        String name,
        Span mention,
        List<Quote> aliases,
        Actor.@Nullable Side allegiance,
        List<Office> offices) {
    public Person {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
        if (name.isBlank()) {
            throw new IllegalArgumentException("person %s has no name".formatted(id));
        }
    }

    /** The same person by another id, told elsewhere or more fully. */
    public Person told(PersonId as, Span at, List<Quote> byNames, List<Office> inOffices) {
        return new Person(as, name, at, byNames, allegiance, inOffices);
    }

    public Optional<Actor.Side> side() {
        return Optional.ofNullable(allegiance);
    }
}
