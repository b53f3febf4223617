package org.readout.extract.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.place.Place;
import org.readout.extract.place.PlaceKind;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** Of which states and bodies a text speaks, how often, and what it calls them. */
final class SideCounts {
    private final Signs signs;
    private final SideClues clues;
    private final SentencedText text;
    private final TitleLexicon lexicon;
    private final Places places;
    private final Map<Actor.Side, Integer> counts = new HashMap<>();
    private final Map<CountryCode, Map<String, Integer>> names = new HashMap<>();
    private final Map<String, String> bodyForms = new HashMap<>();
    private final TreeMap<Integer, CountryCode> datelines = new TreeMap<>();
    private @Nullable CountryCode scene;

    /** Where the first ambassador that is told of serves. */
    private @Nullable CountryCode post;

    private int total;

    SideCounts(Signs signs, SideClues clues, Places places, TitleLexicon lexicon) {
        this.signs = signs;
        this.clues = clues;
        this.text = signs.text();
        this.places = places;
        this.lexicon = lexicon;
        countDatelines();
        for (Sentence sentence : text.sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                countPlace(token, sentence);
                countBody(token);
            }
        }
    }

    /** "QUITO, May 3 (Agency) -": the state that a report is sent from is one it speaks of. */
    private void countDatelines() {
        for (Sentence aside : text.asides()) {
            if (aside.block().kind() != BlockKind.DATELINE) {
                continue;
            }
            for (int token = aside.first(); token < aside.end(); token++) {
                PhraseTable.Match<Place> city = places.cityAt(text, token, aside.end());
                if (city != null) {
                    CountryCode country = city.value().country();
                    counts.merge(new Actor.State(country), 1, Integer::sum);
                    total++;
                    datelines.put(aside.first(), country);
                    break;
                }
            }
        }
    }

    private void countPlace(int token, Sentence sentence) {
        PhraseTable.Match<Place> match = signs.place(token);
        if (match == null || match.first() != token) {
            return;
        }
        Place place = match.value();
        post = post == null && clues.isPost(token) ? place.country() : post;
        counts.merge(new Actor.State(place.country()), 1, Integer::sum);
        total++;
        if (place.kind() == PlaceKind.COUNTRY) {
            names.computeIfAbsent(place.country(), country -> new HashMap<>())
                    .merge(written(match.first(), match.end()), 1, Integer::sum);
        }
        boolean inside = token > 0 && (text.is(token - 1, "in") || text.is(token - 1, "to"));
        if (scene == null
                && place.kind() == PlaceKind.CAPITAL
                && (inside || token == sentence.first() || sentence.index() < 4)) {
            scene = place.country();
        }
    }

    private void countBody(int token) {
        BodyPhrase body = signs.body(token);
        if (body != null
                && body.first() == token
                && body.side() instanceof Actor.Body(String name)) {
            String organisation = lexicon.organisationOf(name);
            counts.merge(new Actor.Body(organisation), 1, Integer::sum);
            total++;
            if (organisation.equals(name) && body.name().equals(name)) {
                bodyForms.merge(
                        name,
                        written(body.first(), body.end()),
                        (a, b) -> a.length() >= b.length() ? a : b);
            }
        }
    }

    private String written(int first, int end) {
        return end - first == 1 ? text.form(first) : text.phrase(first, end);
    }

    Map<Actor.Side, Integer> counts() {
        return counts;
    }

    double shareOf(Actor.Side side) {
        return counts.getOrDefault(side, 0) / (double) Math.max(1, total);
    }

    /**
     * The state in which the report that the token stands in plays: that of the dateline above it,
     * else of the first capital that the text places itself in, else where an ambassador serves
     * whom it tells of; or null.
     */
    @Nullable CountryCode sceneAt(int token) {
        Map.Entry<Integer, CountryCode> dateline = datelines.floorEntry(token);
        return dateline != null ? dateline.getValue() : scene != null ? scene : post;
    }

    /**
     * How this text mostly calls a country; the usual English name where it gives people or capital
     * only.
     */
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
        String form = bodyForms.getOrDefault(body.name(), body.name());
        return new Actor.Body(isDotted(form) ? form.replace(".", "") : form);
    }

    /** "U.N.": initials, which are one word without their stops. */
    private static boolean isDotted(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (i % 2 == 0 ? !Character.isUpperCase(form.charAt(i)) : form.charAt(i) != '.') {
                return false;
            }
        }
        return form.length() > 2;
    }
}
