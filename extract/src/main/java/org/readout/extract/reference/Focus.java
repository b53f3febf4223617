package org.readout.extract.reference;

import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.PersonId;

/**
 * Whom the text speaks of at a place: what a pronoun there takes up.
 *
 * @param from the first token for which this holds
 * @param subject the last main clause's subject
 * @param person the last person that was a subject
 * @param side the last state or body that was a subject
 * @param group the last subject of several
 * @param unnamed the side for which somebody without a name was a subject, unless a person with a
 *     name was one since
 */
record Focus(
        int from,
        @Nullable Reference subject,
        @Nullable PersonId person,
        Actor.@Nullable Side side,
        @Nullable Reference group,
        Actor.@Nullable Side unnamed) {

    static final Focus NOTHING = new Focus(0, null, null, null, null, null);

    /** The focus after "a Norland official said": a pronoun may take the official up. */
    Focus onUnnamed() {
        return subject instanceof Reference.Those(var actors)
                        && actors.size() == 1
                        && actors.get(0) instanceof Actor.Side one
                ? new Focus(from, subject, person, side, group, one)
                : this;
    }

    /** The focus with {@code owner} for the person whose "his" is. */
    Focus ownedBy(PersonId owner) {
        return new Focus(from, subject, owner, side, group, unnamed);
    }

    /** The focus after "Ana Duarte's office said": a pronoun takes her up, not her office. */
    Focus on(PersonId owner) {
        return new Focus(from, subject, owner, side, group, null);
    }

    /** The focus after a main clause about {@code next}. */
    Focus after(Reference next, int token) {
        return switch (next) {
            case Reference.Those(var actors) -> {
                if (actors.size() > 1) {
                    yield new Focus(token, next, person, side, next, unnamed);
                }
                yield switch (actors.get(0)) {
                    case Actor.Individual(PersonId id) ->
                            new Focus(token, next, id, side, group, null);
                    case Actor.Side one -> new Focus(token, next, person, one, group, unnamed);
                };
            }
            case Reference.Sides() -> new Focus(token, next, person, side, next, unnamed);
            case Reference.Persons persons -> new Focus(token, next, person, side, next, unnamed);
            case Reference.Counterparts counterparts ->
                    new Focus(token, next, person, side, group, unnamed);
            case Reference.InRole(boolean host, var butNot) ->
                    new Focus(token, next, person, side, group, unnamed);
        };
    }
}
