package org.readout.extract.name;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.OfficePhrase;
import org.readout.model.Actor;

/**
 * An office that the text gives a person at one place.
 *
 * @param bare the office without the state or body it belongs to: "Minister of Foreign Affairs"
 * @param words what {@code bare} says, in words that two tellings of one office share
 * @param side the state or body, or null where this place does not tell
 * @param spelt whether {@code bare} already names the body
 * @param first first token of the words that give it
 * @param end the token after their last
 */
record OfficeClaim(
        String bare,
        Set<String> words,
        Actor.@Nullable Side side,
        boolean spelt,
        int first,
        int end,
        OfficePhrase phrase) {

    OfficeClaim(
            String bare,
            Actor.@Nullable Side side,
            boolean spelt,
            int first,
            int end,
            OfficePhrase phrase) {
        this(bare, OfficeList.words(bare), side, spelt, first, end, phrase);
    }

    /** Whether it claims the same in the same words, wherever it stands. */
    boolean isSameAs(OfficeClaim other) {
        return bare.equals(other.bare)
                && Objects.equals(side, other.side)
                && spelt == other.spelt
                && phrase.word().equals(other.phrase.word());
    }

    OfficeClaim of(Actor.Side newSide) {
        return new OfficeClaim(bare, words, newSide, spelt, first, end, phrase);
    }
}
