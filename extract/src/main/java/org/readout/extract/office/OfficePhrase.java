package org.readout.extract.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CountryCode;

/**
 * A noun phrase that names an office: "Peru's minister of mines", "his Maltese counterpart".
 *
 * @param first its first token, article or possessor included
 * @param core first token of the office's own words
 * @param head the noun
 * @param headEnd the token after the noun
 * @param end the token after its last
 * @param word what the lexicon knows of the noun
 * @param owners the states or body it belongs to by its own words; several after "his Greek and
 *     Maltese"
 * @param sentTo the state an envoy is sent to, or null
 * @param body a body named before the noun ("European Commission President"), or null
 * @param principal the office it serves, where a genitive names one ("the President's aide"), or
 *     null
 * @param determiner how it opens
 */
public record OfficePhrase(
        int first,
        int core,
        int head,
        int headEnd,
        int end,
        TitleWord word,
        List<Actor.Side> owners,
        @Nullable CountryCode sentTo,
        @Nullable BodyPhrase body,
        @Nullable Principal principal,
        Determiner determiner) {

    /** The tokens of the office that a genitive names. */
    public record Principal(int first, int end) {}

    /** How the phrase opens. */
    public enum Determiner {
        NONE,
        /** the */
        DEFINITE,
        /** a, an, another */
        INDEFINITE,
        /** his, her, its, their, our */
        POSSESSIVE,
        /** a possessor with 's */
        GENITIVE
    }

    public OfficePhrase {
        owners = List.copyOf(owners);
    }

    public boolean isPlural() {
        return word.plural();
    }

    /** Whether it points to the other side's office instead of naming one: "counterpart". */
    public boolean isRelation() {
        return word.is(TitleClass.RELATION);
    }

    /** Whether it only tells host or guest. */
    public boolean isGuest() {
        return word.is(TitleClass.GUEST);
    }

    public Actor.@Nullable Side owner() {
        return owners.isEmpty() ? null : owners.getFirst();
    }

    public boolean contains(OfficePhrase other) {
        return first <= other.first && other.end <= end;
    }
}
