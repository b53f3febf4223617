package org.readout.export.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Actor;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.model.PersonId;

/**
 * How the record form writes actors: persons by name, states by ISO code, bodies as {@code
 * org:NAME}.
 */
final class Labels {
    private final Map<PersonId, Person> persons = new HashMap<>();

    Labels(DocumentRecord record) {
        record.persons().forEach(person -> persons.put(person.id(), person));
    }

    Person person(PersonId id) {
        Person person = persons.get(id);
        if (person == null) {
            throw new IllegalArgumentException(
                    "the record refers to %s, which is none of its persons".formatted(id));
        }
        return person;
    }

    String of(Actor actor) {
        return switch (actor) {
            case Actor.Individual(PersonId id) -> person(id).name();
            case Actor.Side side -> side(side);
        };
    }

    List<String> of(List<Actor> actors) {
        return actors.stream().map(this::of).toList();
    }

    static String side(Actor.Side side) {
        return switch (side) {
            case Actor.State(var country) -> country.alpha2();
            case Actor.Body(String name) -> "org:" + name;
        };
    }
}
