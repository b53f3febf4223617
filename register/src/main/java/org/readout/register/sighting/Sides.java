package org.readout.register.sighting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;

/** Sides as text: a country's code, or {@code org:NAME}. */
public final class Sides {
    private Sides() {}

    public static String written(Actor.@Nullable Side side) {
        return switch (side) {
            case null -> "";
            case Actor.State state -> state.country().alpha2();
            case Actor.Body body -> "org:" + body.name();
        };
    }

    /** Sorted, each once. */
    static List<String> written(Collection<? extends Actor.Side> sides) {
        TreeSet<String> all = new TreeSet<>();
        sides.forEach(side -> all.add(written(side)));
        return List.copyOf(all);
    }

    /** The states among them where there are two or more: bodies of theirs stand for them. */
    static List<String> states(Collection<String> sides) {
        List<String> states = sides.stream().filter(side -> side.length() == 2).sorted().toList();
        return states.size() > 1 ? states : List.copyOf(sides);
    }

    /** Who acts, as text: a person's name, or a side. */
    public static String named(Actor actor, DocumentRecord record) {
        return switch (actor) {
            case Actor.Individual one -> person(one, record).map(Person::name).orElse("");
            case Actor.Side side -> written(side);
        };
    }

    /** The sides that speak: a person's own, where a person does. Sorted, each once. */
    static List<String> speaking(Collection<Actor> actors, DocumentRecord record) {
        TreeSet<String> all = new TreeSet<>();
        for (Actor actor : actors) {
            String side =
                    switch (actor) {
                        case Actor.Individual one ->
                                person(one, record)
                                        .map(Person::allegiance)
                                        .map(Sides::written)
                                        .orElse("");
                        case Actor.Side whole -> written(whole);
                    };
            if (!side.isEmpty()) {
                all.add(side);
            }
        }
        return List.copyOf(all);
    }

    private static Optional<Person> person(Actor.Individual one, DocumentRecord record) {
        return record.persons().stream()
                .filter(person -> person.id().equals(one.person()))
                .findFirst();
    }
}
