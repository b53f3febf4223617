package org.readout.export.json;

import java.util.List;
import org.readout.export.Persons;
import org.readout.model.Actor;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.model.PersonId;

/**
 * How the record form writes actors: persons by name, states by ISO code, bodies as {@code
 * org:NAME}.
 */
final class Labels {
    private final Persons persons;

    Labels(DocumentRecord record) {
        persons = new Persons(record);
    }

    Person person(PersonId id) {
        return persons.of(id);
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
