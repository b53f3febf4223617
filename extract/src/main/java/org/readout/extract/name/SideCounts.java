package org.readout.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Of which states and bodies a text speaks, how often, and what it calls them. */
final class SideCounts {
    private static final Set<String> PARTIES = Set.of("delegation", "side", "team", "contingent", "representatives", "officials");

    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;
    private final Places places;
    private final Map<Actor.Side, Integer> counts = new HashMap<>();
    private final Map<CountryCode, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, String> bodyForms = new HashMap<>();
    private @Nullable CountryCode scene;
    private int total;

    SideCounts(Signs signs, Places places, TitleLexicon lexicon) {
        this.signs = signs;
        this.text = signs.text();
        this.places = places;
        this.lexicon = lexicon;
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                countPlace(token, sentence);
                countBody(token);
            }
        }
    }

    private void countPlace(int token, Sentence sentence) {
        PhraseTable.Match<Place> match = signs.place(token);
        if (match == null || match.first() != token) {
            return;
        }
        Place place = match.value();
        counts.merge(new Actor.State(place.country()), 1, Integer::sum);
        total++;
        if (place.kind() == PlaceKind.COUNTRY) {
            names.computeIfAbsent(place.country(), country -> new HashMap<>())
                    .merge(text.phrase(match.first(), match.end()), 1, Integer::sum);
        }
        boolean inside = token > 0 && (text.is(token - 1, "in") || text.is(token - 1, "to"));
        if (scene == null && place.kind() == PlaceKind.CAPITAL && (inside || token == sentence.first())) {
            scene = place.country();
        }
    }

    private void countBody(int token) {
        BodyPhrase body = signs.body(token);
        if (body != null && body.first() == token && body.side() instanceof Actor.Body(String name)) {
            String organisation = lexicon.organisationOf(name);
            counts.merge(new Actor.Body(organisation), 1, Integer::sum);
            total++;
            if (organisation.equals(name)) {
                bodyForms.merge(name, text.phrase(body.first(), body.end()), (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
    }

    Map<Actor.Side, Integer> counts() {
        return counts;
    }

    double shareOf(Actor.Side side) {
        return counts.getOrDefault(side, 0) / (double) Math.max(1, total);
    }

    /** The state of the first capital that the report places itself in, or null. */
    @Nullable CountryCode scene() {
        return scene;
    }

    /** How this text mostly calls a country; the usual English name where it gives people or capital only. */
    String nameOf(CountryCode country) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> form : names.getOrDefault(country, Map.of()).entrySet()) {
            String name = form.getKey();
            boolean initials = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
            if (!initials && form.getValue() > most) {
                most = form.getValue();
                best = name;
            }
        }
        return best != null ? best : places.nameOf(country);
    }

    /** A body by the fullest form that this text has of it. */
    Actor.Body asWritten(Actor.Body body) {
        return new Actor.Body(bodyForms.getOrDefault(body.name(), body.name()));
    }

    /** The side named last before the token in its sentence, or null. */
    Actor.@Nullable Side nearest(int token, Sentence sentence) {
        for (int at = token - 1; at >= sentence.first(); at--) {
            BodyPhrase body = signs.body(at);
            if (body != null && body.side() != null) {
                return body.side() instanceof Actor.Body(String name)
                        ? new Actor.Body(lexicon.organisationOf(name)) : body.side();
            }
            if (signs.place(at) != null) {
                return new Actor.State(signs.place(at).value().country());
            }
        }
        return null;
    }

    /** "The Namibian delegation was headed by ...": the state whose people the sentence lists before the token. */
    @Nullable CountryCode delegation(int token, Sentence sentence) {
        for (int at = token - 1; at >= sentence.first(); at--) {
            PhraseTable.Match<Place> place = signs.place(at);
            if (place != null) {
                for (int noun = place.end(); noun < Math.min(place.end() + 2, sentence.end()); noun++) {
                    if (PARTIES.contains(text.folded(noun))) {
                        return place.value().country();
                    }
                }
            }
        }
        return null;
    }
}
