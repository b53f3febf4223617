package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.office.TitleWord;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Whom each person acts for. What the text says beside a name comes first; a bare "Prime Minister" belongs to the state
 * of the outlet, of the place of the report, or of the states it mostly speaks of, whichever has no such office yet.
 */
final class Allegiances {
    // weights set on the development documents; the order of their sizes matters, not the digits
    private static final double SHARE = 2;
    private static final double OFFICIAL = 3;
    private static final double OUTLET = 1.5;
    private static final double SCENE = 0.7;
    private static final double NEAR = 0.7;
    private static final double ORIGIN = 1.2;
    private static final double COURTESY = 2;
    private static final double TAKEN = 4;

    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;
    private final NameOrigins origins;
    private final @Nullable CountryCode outlet;
    private final boolean official;
    private final Map<CountryCode, Integer> counts = new HashMap<>();
    private final Map<CountryCode, Map<String, Integer>> names = new HashMap<>();
    private final Places places;
    private @Nullable CountryCode scene;

    Allegiances(Signs signs, Places places, Source source, TitleLexicon lexicon, Outlets outlets, NameOrigins origins) {
        this.signs = signs;
        this.text = signs.text();
        this.places = places;
        this.lexicon = lexicon;
        String name = source.outlet().orElse("");
        this.origins = origins;
        outlet = outlets.countryOf(name).orElse(null);
        official = Outlets.isOfficial(name);
        count();
    }

    private void count() {
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                PhraseTable.Match<Place> place = signs.place(token);
                if (place != null && place.first() == token) {
                    counts.merge(place.value().country(), 1, Integer::sum);
                    if (place.value().kind() == PlaceKind.COUNTRY) {
                        names.computeIfAbsent(place.value().country(), country -> new HashMap<>())
                                .merge(text.phrase(place.first(), place.end()), 1, Integer::sum);
                    }
                    boolean inside = token > 0 && (text.is(token - 1, "in") || text.is(token - 1, "to"));
                    if (scene == null && place.value().kind() == PlaceKind.CAPITAL && (inside || token == sentence.first())) {
                        scene = place.value().country();
                    }
                }
            }
        }
    }

    /** How this text mostly calls a country; the usual English name where it names it by people or capital only. */
    String nameOf(CountryCode country) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> form : names.getOrDefault(country, Map.of()).entrySet()) {
            boolean initials = form.getKey().length() <= 4 && form.getKey().equals(form.getKey().toUpperCase(java.util.Locale.ROOT));
            if (!initials && form.getValue() > most) {
                most = form.getValue();
                best = form.getKey();
            }
        }
        return best != null ? best : places.nameOf(country);
    }

    void settle(List<PersonDraft> persons) {
        for (PersonDraft person : persons) {
            if (person.side() instanceof Actor.Body body) {
                person.side(new Actor.Body(lexicon.organisationOf(body.name())));
            }
        }
        List<PersonDraft> open = new ArrayList<>();
        persons.stream().filter(person -> person.side() == null).forEach(open::add);
        while (!open.isEmpty()) {
            // the surest first: what it takes, the next can't hold
            Guess best = null;
            for (PersonDraft person : open) {
                Guess guess = guess(person, persons);
                if (best == null || guess.margin() > best.margin()) {
                    best = guess;
                }
            }
            if (best == null) {
                return;
            }
            open.remove(best.person());
            if (best.country() != null) {
                best.person().side(new Actor.State(best.country()));
            }
        }
    }

    private record Guess(PersonDraft person, @Nullable CountryCode country, double margin) {}

    private Guess guess(PersonDraft person, List<PersonDraft> persons) {
        Map<CountryCode, Integer> candidates = new HashMap<>(counts);
        if (outlet != null) {
            candidates.putIfAbsent(outlet, 0);
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        int token = person.claims().isEmpty() ? person.nameFirst() : person.claims().getFirst().first();
        CountryCode near = nearest(token);
        Map<CountryCode, Double> origin =
                origins.of(person.words(), text.phrase(person.nameFirst(), person.nameEnd()));
        CountryCode best = null;
        double most = 0;
        double second = 0;
        for (Map.Entry<CountryCode, Integer> each : candidates.entrySet()) {
            CountryCode country = each.getKey();
            double score = SHARE * each.getValue() / Math.max(1, total);
            score += country.equals(outlet) ? official ? OFFICIAL : OUTLET : 0;
            score += country.equals(scene) ? SCENE : 0;
            score += country.equals(near) ? NEAR : 0;
            score += Math.min(3, ORIGIN * origin.getOrDefault(country, 0.0)) + courtesy(person, country);
            score -= taken(person, country, persons) ? TAKEN : 0;
            if (score > most) {
                second = most;
                most = score;
                best = country;
            } else if (score > second) {
                second = score;
            }
        }
        return new Guess(person, best, most - second);
    }

    private double courtesy(PersonDraft person, CountryCode country) {
        for (PersonDraft.Sighting sighting : person.sightings()) {
            for (int token = sighting.first(); token < sighting.nameFirst(); token++) {
                PhraseTable.Match<TitleWord> title = signs.title(token);
                if (title != null && origins.ofCourtesy(title.value().phrase()).contains(country)) {
                    return COURTESY;
                }
            }
        }
        return 0;
    }

    /** The state named last before the token in its sentence. */
    private @Nullable CountryCode nearest(int token) {
        for (int at = token - 1; at >= 0 && at > token - 30; at--) {
            if (text.is(at, ".")) {
                return null;
            }
            PhraseTable.Match<Place> place = signs.place(at);
            if (place != null) {
                return place.value().country();
            }
        }
        return null;
    }

    private static boolean taken(PersonDraft self, CountryCode country, List<PersonDraft> persons) {
        for (PersonDraft other : persons) {
            if (other != self && other.side() instanceof Actor.State(CountryCode code) && code.equals(country)) {
                for (OfficeClaim theirs : other.claims()) {
                    for (OfficeClaim ours : self.claims()) {
                        if (OfficeList.isSame(ours.bare(), theirs.bare())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
