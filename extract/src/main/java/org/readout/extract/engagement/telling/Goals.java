package org.readout.extract.engagement.telling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.Tag;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.name.Mention;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.Placed;
import org.readout.model.SentencedText;

/** Where a journey leads: a state, a city, or a named place within one. */
final class Goals {
    private final Scene scene;
    private final SentencedText text;
    private final Cities cities;

    Goals(Scene scene) {
        this.cities = new Cities(scene);
        this.scene = scene;
        this.text = scene.text();
    }

    /**
     * @param sights whether any place with a name of its own will do: one visits a harbour, but
     *     travels to a state
     */
    boolean isGoal(int first, int end, boolean sights) {
        for (int at = first; at < end; at++) {
            if (text.is(at, "capital")) {
                return true;
            }
            if (scene.places().cityAt(text, at, end) != null || stateAt(at, end).isPresent()) {
                return true;
            }
            if (sights && scene.is(at, Tag.NAME) && personAt(at, end).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Takes the state and the city that the phrase names as the journey's goal. */
    void take(Telling telling, int first, int end) {
        for (int at = first; at < end; at++) {
            capital(telling, at);
            boolean start = at == first || text.is(at - 1, "in") || text.is(at - 1, "to");
            Optional<Cities.Found> city = start ? cities.atOrUnknown(at, end) : cities.at(at, end);
            Optional<Mention> state = stateAt(at, end);
            if (state.isPresent() && state.get().actor() instanceof Actor.Side side) {
                telling.takeSide(side);
                telling.goal = telling.goal == null ? side : telling.goal;
            }
            if (city.isPresent()) {
                takeCity(telling, city.get());
                at = city.get().end() - 1;
            }
        }
    }

    /**
     * "In Lima, where he arrives tonight": the city's first token, or -1 where the clause opens
     * otherwise.
     */
    static int whereFirst(Scene scene, VerbParts parts) {
        int where = parts.clause().first();
        boolean relative =
                parts.clause().kind() == ClauseKind.RELATIVE && scene.text().is(where, "where");
        int end = relative && scene.text().is(where - 1, ",") ? where - 1 : where;
        for (int at = end - 1; relative && at >= Math.max(parts.view().first(), end - 3); at--) {
            PhraseTable.@Nullable Match<Place> city = scene.places().cityAt(scene.text(), at, end);
            if (city != null && city.end() == end) {
                return at;
            }
        }
        return -1;
    }

    /** "The Peruvian capital". */
    private void capital(Telling telling, int token) {
        if (!text.is(token, "capital") || token == 0 || telling.place != null) {
            return;
        }
        PhraseTable.@Nullable Match<Place> people = scene.places().stateAt(text, token - 1, token);
        if (people != null) {
            telling.goal = new Actor.State(people.value().country());
            scene.places()
                    .capitalOf(people.value().country())
                    .ifPresent(
                            name ->
                                    telling.place =
                                            new Placed(name, text.quote(token - 1, token + 1)));
        }
    }

    private static void takeCity(Telling telling, Cities.Found city) {
        telling.place = telling.place == null ? city.place() : telling.place;
        if (city.country() != null && telling.goal == null) {
            telling.goal = new Actor.State(city.country());
        }
    }

    private Optional<Mention> stateAt(int token, int end) {
        return scene.cast().within(token, end).stream()
                .filter(mention -> mention.first() == token || mention.nameFirst() == token)
                .filter(mention -> mention.actor() instanceof Actor.State)
                .filter(mention -> !text.is(mention.end(), "'s"))
                .findFirst();
    }

    private Optional<Mention> personAt(int token, int end) {
        return scene.cast().within(token, end).stream()
                .filter(m -> m.covers(token) && m.isPerson())
                .findFirst();
    }
}
