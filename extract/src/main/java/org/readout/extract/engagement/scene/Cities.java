package org.readout.extract.engagement.scene;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.name.Mention;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Placed;
import org.readout.model.SentencedText;

/**
 * Names of cities and towns where a text writes them: known ones, and unknown names that stand
 * where a town would.
 */
public final class Cities {
    /** States that are cities: their name alone is a place. */
    private static final Set<CountryCode> CITY_STATES =
            Set.of(
                    new CountryCode("SG"),
                    new CountryCode("MC"),
                    new CountryCode("HK"),
                    new CountryCode("MO"));

    private final Scene scene;
    private final SentencedText text;

    public Cities(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** A city found and the token after its name. */
    public record Found(Placed place, @Nullable CountryCode country, int end) {}

    /** The known city whose name begins at the token. */
    public Optional<Found> at(int token, int end) {
        if (token >= end) {
            return Optional.empty();
        }
        PhraseTable.@Nullable Match<Place> city = scene.places().cityAt(text, token, end);
        if (city == null
                || isState(token, city)
                || isWithinState(token)
                || goesOn(city.end(), end)
                || insidePerson(token)) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        new Placed(city.value().name(), text.quote(city.first(), city.end())),
                        countryOf(city.value()),
                        city.end()));
    }

    /**
     * Names of towns repeat over the world: a town's state counts where the text names that state,
     * or it is its capital.
     */
    private @Nullable CountryCode countryOf(Place city) {
        CountryCode country = city.country();
        boolean capital = scene.places().capitalOf(country).filter(city.name()::equals).isPresent();
        return capital || scene.cast().names(new Actor.State(country)) ? country : null;
    }

    /** A known city, or a name that nothing else claims: towns are too many for any list. */
    public Optional<Found> atOrUnknown(int token, int end) {
        Optional<Found> known = at(token, end);
        if (known.isPresent() || token >= end || !isBareName(token)) {
            return known;
        }
        int last = token + 1;
        while (last < end && last < token + 3 && isBareName(last)) {
            last++;
        }
        boolean closed =
                last >= end
                        || !text.word(last).isCapitalised()
                                && !text.word(last).isClitic()
                                && !scene.is(last, Tag.NOUN);
        return closed
                ? Optional.of(
                        new Found(
                                new Placed(text.phrase(token, last), text.quote(token, last)),
                                null,
                                last))
                : Optional.empty();
    }

    private boolean isBareName(int token) {
        return text.word(token).isCapitalised()
                && !text.word(token).isAllCaps()
                && scene.is(token, Tag.NAME)
                && scene.dateAt(token, text.size()).isEmpty()
                && scene.places().stateAt(text, token, Math.min(text.size(), token + 5)) == null
                && !isMentioned(token);
    }

    private boolean isMentioned(int token) {
        for (Mention mention :
                scene.cast().within(Math.max(0, token - 30), Math.min(text.size(), token + 30))) {
            if (mention.covers(token)) {
                return true;
            }
        }
        return false;
    }

    /** "El Salvador": the second word is no city in Brazil. */
    private boolean isWithinState(int token) {
        if (token == 0) {
            return false;
        }
        PhraseTable.@Nullable Match<Place> state =
                scene.places().stateAt(text, token - 1, Math.min(text.size(), token + 8));
        return state != null && state.value().kind() == PlaceKind.COUNTRY && state.end() > token;
    }

    /** Whether a country's name begins at the token, which is no city's: "Kuwait". */
    public boolean isState(int token) {
        PhraseTable.@Nullable Match<Place> state =
                scene.places().stateAt(text, token, Math.min(text.size(), token + 8));
        return state != null
                && state.value().kind() == PlaceKind.COUNTRY
                && !CITY_STATES.contains(state.value().country());
    }

    private boolean isState(int token, PhraseTable.Match<Place> city) {
        PhraseTable.@Nullable Match<Place> state =
                scene.places().stateAt(text, token, Math.min(text.size(), token + 8));
        return state != null
                && state.value().kind() == PlaceKind.COUNTRY
                && state.end() >= city.end()
                && !CITY_STATES.contains(state.value().country());
    }

    /** "Cabo Delgado", "Kuwait University": a longer name that the city only begins. */
    private boolean goesOn(int token, int end) {
        return token < end
                && text.word(token).isCapitalised()
                && scene.is(token, Tag.NAME)
                && scene.dateAt(token, text.size()).isEmpty()
                && !scene.isPersonAt(token, text.size()); // "in Lima President A met"
    }

    private boolean insidePerson(int token) {
        for (Mention mention :
                scene.cast().within(Math.max(0, token - 40), Math.min(text.size(), token + 40))) {
            if (mention.isPerson() && mention.covers(token)) {
                return true;
            }
        }
        return false;
    }
}
