package org.readout.extract.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.PersonId;

/**
 * Whom the text speaks of at a place: what a pronoun there takes up.
 *
 * @param from the first token for which this holds
 * @param subject the last main clause's subject
 * @param person the last person that was a subject
 * @param earlier those who were subjects before, the latest first
 * @param side the last state or body that was a subject
 * @param group the last subject of several
 * @param unnamed the side for which somebody without a name was a subject, unless a person with a
 *     name was one since
 */
record Focus(
        int from,
        @Nullable Reference subject,
        @Nullable PersonId person,
        List<PersonId> earlier,
        Actor.@Nullable Side side,
        @Nullable Reference group,
        Actor.@Nullable Side unnamed) {

    static final Focus NOTHING = new Focus(0, null, null, List.of(), null, null, null);

    /** More persons than these are not kept in mind. */
    private static final int REMEMBERED = 4;

    /** The focus after "a Norland official said": a pronoun may take the official up. */
    Focus onUnnamed() {
        return subject instanceof Reference.Those(var actors)
                        && actors.size() == 1
                        && actors.get(0) instanceof Actor.Side one
                ? new Focus(from, subject, person, earlier, side, group, one)
                : this;
    }

    /** The focus with {@code owner} for the person whose "his" is. */
    Focus ownedBy(PersonId owner) {
        return new Focus(from, subject, owner, earlier, side, group, unnamed);
    }

    /** The focus after "Ana Duarte's office said": a pronoun takes her up, not her office. */
    Focus on(PersonId owner) {
        return new Focus(from, subject, owner, before(owner), side, group, null);
    }

    /** The focus after "the ministry said that Ana Duarte": "she" will be her. */
    Focus speakingOf(PersonId other, int token) {
        return new Focus(token, subject, other, before(other), side, group, unnamed);
    }

    /** The focus as it was, again from {@code token} on. */
    Focus again(int token) {
        return new Focus(token, subject, person, earlier, side, group, unnamed);
    }

    /** The focus after a main clause about {@code next}. */
    Focus after(Reference next, int token) {
        return switch (next) {
            case Reference.Those(var actors) -> {
                if (actors.size() > 1) {
                    yield still(token, next, side, next);
                }
                yield switch (actors.get(0)) {
                    case Actor.Individual(PersonId id) ->
                            new Focus(token, next, id, before(id), side, group, null);
                    case Actor.Side one -> still(token, next, one, group);
                };
            }
            case Reference.Sides sides -> still(token, next, side, next);
            case Reference.Persons persons -> still(token, next, side, next);
            case Reference.Counterparts counterparts -> still(token, next, side, group);
            case Reference.InRole(boolean host, var butNot) -> still(token, next, side, group);
        };
    }

    /** The focus from {@code token} on, on the same person as before. */
    private Focus still(
            int token, Reference next, Actor.@Nullable Side spokenOf, @Nullable Reference several) {
        return new Focus(token, next, person, earlier, spokenOf, several, unnamed);
    }

    private List<PersonId> before(PersonId next) {
        if (person == null || person.equals(next)) {
            return earlier;
        }
        List<PersonId> persons = new ArrayList<>();
        persons.add(person);
        for (PersonId other : earlier) {
            if (!other.equals(person) && !other.equals(next) && persons.size() < REMEMBERED) {
                persons.add(other);
            }
        }
        return List.copyOf(persons);
    }
}
