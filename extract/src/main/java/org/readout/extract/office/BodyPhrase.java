package org.readout.extract.office;

import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/**
 * A body that the text names.
 *
 * @param first its first token, article left out
 * @param end the token after its last
 * @param name the name as written, on one line
 * @param side whom it speaks for: a state for its organs and parties, else itself; null for an
 *     organ of a state that the phrase does not tell ("the Foreign Ministry")
 * @param organ whether it is an organ of a state
 */
public record BodyPhrase(
        int first, int end, String name, Actor.@Nullable Side side, boolean organ) {

    BodyPhrase of(Actor.Side newSide) {
        return new BodyPhrase(first, end, name, newSide, organ);
    }
}
