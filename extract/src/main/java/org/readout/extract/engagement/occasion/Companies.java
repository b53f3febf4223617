package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.name.Cast;
import org.readout.extract.reference.Company;
import org.readout.model.Actor;
import org.readout.model.PersonId;
import org.readout.model.Role;

/**
 * Who is present while a document is read: those of the engagement told last that has two parties.
 */
public final class Companies {
    /** Nobody is still present after so many other engagements. */
    private static final int REACH = 100;

    private Companies() {}

    public static Company of(List<Occasion> occasions, Cast cast) {
        for (int i = occasions.size() - 1; i >= Math.max(0, occasions.size() - REACH); i--) {
            Occasion occasion = occasions.get(i);
            if (occasion.weight == Telling.Weight.CLAIM && occasion.parts.size() >= 2) {
                return of(occasion, cast);
            }
        }
        return Company.NOBODY;
    }

    private static Company of(Occasion occasion, Cast cast) {
        List<PersonId> persons = new ArrayList<>();
        List<PersonId> hosts = new ArrayList<>();
        List<PersonId> guests = new ArrayList<>();
        Set<Actor.Side> sides = new LinkedHashSet<>();
        for (Part part : occasion.parts) {
            if (part.actor() instanceof Actor.Individual(PersonId id)) {
                persons.add(id);
                if (part.role() == Role.HOST) {
                    hosts.add(id);
                } else if (part.role() == Role.GUEST) {
                    guests.add(id);
                }
            }
            cast.sideOf(part.actor()).ifPresent(sides::add);
        }
        sides.addAll(occasion.sides);
        return new Company(List.copyOf(sides), persons, hosts, guests);
    }
}
