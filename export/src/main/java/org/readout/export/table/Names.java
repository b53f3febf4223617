package org.readout.export.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.export.Persons;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.DocumentRecord;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;

/** How a table calls persons, states and bodies. */
final class Names {
    private static final String BODY = "org:";

    private final Persons persons;

    Names(DocumentRecord record) {
        persons = new Persons(record);
    }

    Person person(PersonId id) {
        return persons.of(id);
    }

    /** "Ana Duarte (Portugal)", "Portugal and Norway". */
    String of(List<Actor> actors) {
        List<String> all = actors.stream().map(this::of).toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private String of(Actor actor) {
        return switch (actor) {
            case Actor.Individual(PersonId id) -> person(person(id));
            case Actor.Side side -> side(side);
        };
    }

    private static String person(Person person) {
        return person.allegiance() == null
                ? person.name()
                : person.name() + " (" + side(person.allegiance()) + ")";
    }

    /**
     * What a person is: capacities for the occasion, then offices; the state or body first where
     * none of them names it.
     */
    static String standing(Person person, List<String> capacities) {
        List<String> parts = new ArrayList<>(capacities);
        person.offices().stream().map(Office::title).forEach(parts::add);
        String side = side(person.allegiance());
        if (!side.isEmpty() && parts.stream().noneMatch(part -> part.contains(side))) {
            parts.addFirst(side);
        }
        return String.join("; ", parts);
    }

    static String side(Actor.@Nullable Side side) {
        return switch (side) {
            case null -> "";
            case Actor.State(CountryCode country) -> country(country);
            case Actor.Body(String name) -> name;
        };
    }

    static String ofSides(List<Actor.Side> sides) {
        return sides.stream().map(Names::side).collect(Collectors.joining(" – "));
    }

    /** A side as the register writes it: a country's code, or {@code org:NAME}. */
    static String side(String written) {
        return written.startsWith(BODY)
                ? written.substring(BODY.length())
                : written.length() == 2 ? country(new CountryCode(written)) : written;
    }

    static String sides(Collection<String> written) {
        return written.stream().map(Names::side).collect(Collectors.joining(" – "));
    }

    /** The English name of the state; its code where that means none today. */
    private static String country(CountryCode country) {
        return Locale.of("", country.alpha2()).getDisplayCountry(Locale.ENGLISH);
    }

    /** A constant in words: {@code PHONE_CALL} is "phone call". */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
