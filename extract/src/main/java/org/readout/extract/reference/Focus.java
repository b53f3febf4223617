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
 */
record Focus(
        int from,
        @Nullable Reference subject,
        @Nullable PersonId person,
        Actor.@Nullable Side side,
        @Nullable Reference group) {

    static final Focus NOTHING = new Focus(0, null, null, null, null);

    /** The focus after a main clause about {@code next}. */
    Focus after(Reference next, int token) {
        return switch (next) {
            case Reference.Those(var actors) -> {
                if (actors.size() > 1) {
                    yield new Focus(token, next, person, side, next);
                }
                yield switch (actors.get(0)) {
                    case Actor.Individual(PersonId id) -> new Focus(token, next, id, side, group);
                    case Actor.Side one -> new Focus(token, next, person, one, group);
                };
            }
            case Reference.Sides() -> new Focus(token, next, person, side, next);
            case Reference.Persons(int number, var offices) ->
                    new Focus(token, next, person, side, next);
            case Reference.InRole(boolean host, var butNot) ->
                    new Focus(token, next, person, side, group);
        };
    }
}
