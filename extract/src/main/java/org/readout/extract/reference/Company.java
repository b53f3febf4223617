package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.PersonId;
import org.readout.model.Role;

/**
 * Those in whose presence something is said: whom "both sides", "the two ministers" or "his host"
 * may mean.
 *
 * @param persons in the order in which the text tells them
 */
public record Company(
        List<Actor.Side> sides,
        List<PersonId> persons,
        List<PersonId> hosts,
        List<PersonId> guests) {

    public static final Company NOBODY = new Company(List.of(), List.of(), List.of(), List.of());

    public Company {
        sides = List.copyOf(sides);
        persons = List.copyOf(persons);
        hosts = List.copyOf(hosts);
        guests = List.copyOf(guests);
    }

    public static Company of(Engagement engagement) {
        List<PersonId> persons = new ArrayList<>();
        List<PersonId> hosts = new ArrayList<>();
        List<PersonId> guests = new ArrayList<>();
        for (Participant participant : engagement.participants()) {
            persons.add(participant.person());
            if (participant.role() == Role.HOST) {
                hosts.add(participant.person());
            } else if (participant.role() == Role.GUEST) {
                guests.add(participant.person());
            }
        }
        return new Company(engagement.sides(), persons, hosts, guests);
    }

    /**
     * This company, with what it lacks taken from {@code other}: a call between states has no
     * persons of its own.
     */
    public Company orElse(Company other) {
        return new Company(
                sides.size() >= 2 ? sides : other.sides,
                persons.size() >= 2 ? persons : other.persons,
                hosts.isEmpty() ? other.hosts : hosts,
                guests.isEmpty() ? other.guests : guests);
    }
}
