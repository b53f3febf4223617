package org.readout.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Folding;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Whom each person acts for. What the text says beside a name comes first; a bare "Prime Minister" belongs to the state
 * of the outlet, of the place of the report, or of the states it mostly speaks of, whichever has no such office yet.
 */
final class Allegiances {
    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;
    private final @Nullable CountryCode outlet;
    private final boolean official;
    private final Map<CountryCode, Integer> counts = new HashMap<>();
    private final Map<CountryCode, Map<String, Integer>> names = new HashMap<>();
    private final Places places;
    private @Nullable CountryCode scene;

    Allegiances(Signs signs, Places places, Source source, TitleLexicon lexicon) {
        this.signs = signs;
        this.text = signs.text();
        this.places = places;
        this.lexicon = lexicon;
        String name = source.outlet().orElse("");
        outlet = countryIn(name, places);
        official = isOfficial(Folding.fold(name));
        count();
    }

    private static boolean isOfficial(String outlet) {
        for (String word : List.of("ministry", "government", "president", "embassy", "parliament", "house", "office",
                "department", "prime minister", "minister", "chancellery", "cabinet", "senate", "kremlin", "mission")) {
            if (outlet.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CountryCode countryIn(String name, Places places) {
        String[] words = name.replace(",", " ").replace("'s", " ").strip().split("\\s+");
        for (int size = Math.min(6, words.length); size > 0; size--) {
            for (int first = 0; first + size <= words.length; first++) {
                String part = String.join(" ", List.of(words).subList(first, first + size));
                if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
                    Place place = places.state(part).orElse(size > 1 || part.length() > 4 ? places.city(part).orElse(null) : null);
                    if (place != null) {
                        return place.country();
                    }
                }
            }
        }
        return null;
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
        for (PersonDraft person : persons) {
            if (person.side() == null && !person.claims().isEmpty()) {
                CountryCode country = guess(person, persons);
                if (country != null) {
                    person.side(new Actor.State(country));
                }
            }
        }
    }

    private @Nullable CountryCode guess(PersonDraft person, List<PersonDraft> persons) {
        OfficeClaim claim = person.claims().getFirst();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        CountryCode best = null;
        double most = 0;
        Map<CountryCode, Integer> candidates = new HashMap<>(counts);
        if (outlet != null) {
            candidates.putIfAbsent(outlet, 0);
        }
        CountryCode near = nearest(claim.first());
        for (Map.Entry<CountryCode, Integer> each : candidates.entrySet()) {
            CountryCode country = each.getKey();
            double score = 2.0 * each.getValue() / Math.max(1, total);
            score += country.equals(outlet) ? official ? 4 : 1.5 : 0;
            score += country.equals(scene) ? 1 : 0;
            score += country.equals(near) ? 1 : 0;
            score -= taken(claim, country, person, persons) ? 5 : 0;
            if (score > most) {
                most = score;
                best = country;
            }
        }
        return best;
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

    private static boolean taken(OfficeClaim claim, CountryCode country, PersonDraft self, List<PersonDraft> persons) {
        String office = Folding.fold(claim.bare());
        for (PersonDraft other : persons) {
            if (other != self && other.side() instanceof Actor.State(CountryCode code) && code.equals(country)) {
                for (OfficeClaim theirs : other.claims()) {
                    if (Folding.fold(theirs.bare()).equals(office)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
