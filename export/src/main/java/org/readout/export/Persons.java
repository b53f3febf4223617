package org.readout.export;

import java.util.HashMap;
import java.util.Map;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.model.PersonId;

/** A record's persons by their id, for every form that refers to them. */
public final class Persons {
    private final Map<PersonId, Person> byId = new HashMap<>();

    public Persons(DocumentRecord record) {
        record.persons().forEach(person -> byId.put(person.id(), person));
    }

    /**
     * @throws IllegalArgumentException if the record has no such person
     */
    public Person of(PersonId id) {
        Person person = byId.get(id);
        if (person == null) {
            throw new IllegalArgumentException(
                    "the record refers to %s, which is none of its persons".formatted(id));
        }
        return person;
    }
}
