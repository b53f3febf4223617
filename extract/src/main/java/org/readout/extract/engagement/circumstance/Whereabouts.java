package org.readout.extract.engagement.circumstance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Cities;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.grammar.NounPhrase;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.extract.name.MentionKind;
import org.readout.extract.place.Place;
import org.readout.model.Placed;
import org.readout.model.SentencedText;

/**
 * The ways of naming a city that go beyond its bare name behind "in": "the Peruvian capital", "the
 * port city of Ilo", "central Lima", "the Lima talks", "Lima hosted".
 */
final class Whereabouts {
    private static final WordSet LOCALITIES =
            WordSet.of(
                    "city",
                    "town",
                    "resort",
                    "capital",
                    "village",
                    "municipality",
                    "suburb",
                    "port",
                    "seaport",
                    "outskirts",
                    "metropolis",
                    "township",
                    "borough",
                    "district",
                    "centre",
                    "center",
                    "heart",
                    "hub");
    private static final WordSet PARTS =
            WordSet.of(
                    "central",
                    "downtown",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "north",
                    "south",
                    "east",
                    "west",
                    "nearby",
                    "neighbouring",
                    "neighboring",
                    "greater",
                    "historic");
    private static final WordSet FRINGES = WordSet.of("sidelines", "margins", "fringes", "edges");
    private static final WordSet GATHERINGS =
            WordSet.of(
                    "forum",
                    "conference",
                    "summit",
                    "dialogue",
                    "congress",
                    "exhibition",
                    "expo",
                    "airshow",
                    "talks",
                    "meeting");
    private static final WordSet JOURNEYS =
            WordSet.of("visit", "trip", "stop", "stopover", "stay", "journey", "tour");
    private static final WordSet COURSES =
            WordSet.of("during", "on", "after", "following", "of", "amid", "by");

    /** So many words stand between "in the" and "city of", or between a city and "Forum". */
    private static final int REACH = 6;

    private final Scene scene;
    private final SentencedText text;
    private final Cities cities;

    Whereabouts(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
        this.cities = new Cities(scene);
    }

    /** The city that the phrase behind the preposition describes, or null. */
    @Nullable Placed behind(int preposition, int end) {
        int first = preposition + 1;
        int next = text.is(first, "the") ? first + 1 : first;
        if (next >= end || text.is(preposition, "to")) {
            return null;
        }
        Placed capital = capital(next, end);
        if (capital != null) {
            return capital;
        }
        if (PARTS.contains(text.folded(next))) {
            return placed(cities.at(next + 1, end));
        }
        for (int at = next; at < Math.min(end, next + REACH) && !text.word(at).isMark(); at++) {
            if (text.is(at, "of") && LOCALITIES.contains(text.folded(at - 1))) {
                return placed(cities.atOrUnknown(at + 1, end));
            }
        }
        return first == next && !text.is(preposition, "at") ? null : named(next, end);
    }

    /** "On the sidelines of the Lima Security Forum". */
    @Nullable Placed beside(int of, int end) {
        if (!text.is(of, "of") || of == 0 || !FRINGES.contains(text.folded(of - 1))) {
            return null;
        }
        return named(text.is(of + 1, "the") ? of + 2 : of + 1, end);
    }

    /** "The Peruvian capital". */
    private @Nullable Placed capital(int token, int end) {
        if (token + 1 >= end || !text.is(token + 1, "capital")) {
            return null;
        }
        PhraseTable.@Nullable Match<Place> people = scene.places().stateAt(text, token, token + 1);
        return people == null || text.is(token + 2, "of")
                ? null
                : scene.places()
                        .capitalOf(people.value().country())
                        .map(name -> new Placed(name, text.quote(token, token + 2)))
                        .orElse(null);
    }

    /** "The Lima Security Forum": a gathering that bears the name of its city. */
    private @Nullable Placed named(int token, int end) {
        PhraseTable.@Nullable Match<Place> city = ownName(token, end);
        if (city == null) {
            return null;
        }
        for (int at = city.end(); at < Math.min(end, city.end() + REACH); at++) {
            if (GATHERINGS.contains(text.folded(at))) {
                return placed(city);
            }
            if (!text.word(at).isCapitalised()) {
                return null;
            }
        }
        return null;
    }

    /** "Lima Air Base", "the University of Cusco": the city in a building's name. */
    @Nullable Placed inName(int from, int to) {
        PhraseTable.@Nullable Match<Place> city = ownName(from, to);
        if (city != null) {
            boolean names = city.end() < to && text.word(city.end()).isCapitalised();
            return names ? placed(city) : null;
        }
        PhraseTable.@Nullable Match<Place> seat = ownName(from + 1, to);
        if (seat != null && seat.end() + 1 == to && !text.word(from).isCapitalised()) {
            return placed(seat); // "her Lima office"
        }
        for (int at = from + 1; at + 1 < to; at++) {
            if (text.is(at, "of")) {
                PhraseTable.@Nullable Match<Place> last = ownName(at + 1, to);
                return last != null && last.end() == to ? placed(last) : null;
            }
        }
        return null;
    }

    /** "Tuesday's Lima talks", "the Lima Proximity Talks": the city before the noun. */
    @Nullable Placed before(int noun) {
        int first = scene.grammar().nounPhraseAt(noun).map(NounPhrase::first).orElse(noun);
        for (int at = Math.max(first, noun - REACH); at < noun; at++) {
            PhraseTable.@Nullable Match<Place> city = ownName(at, noun);
            if (city != null && city.end() == noun && !text.word(at - 1).isMark()) {
                return placed(city);
            }
            Placed named = GATHERINGS.contains(text, noun) ? named(at, noun + 1) : null;
            if (named != null) {
                return named;
            }
        }
        return destination(first);
    }

    /** "During a visit to Lima she met B": where the meeting was. */
    @Nullable Placed onJourney(int to, int end) {
        if (!text.is(to, "to") || to < 3 || !JOURNEYS.contains(text.folded(to - 1))) {
            return null;
        }
        for (int at = to - 2; at >= Math.max(0, to - REACH); at--) {
            if (text.word(at).isMark()) {
                return null;
            }
            if (COURSES.contains(text.folded(at))) {
                return placed(cities.at(to + 1, end));
            }
        }
        return null;
    }

    /** "In Lima, she is scheduled to meet B": the city that opens the sentence, or null. */
    @Nullable Placed opening(SentenceView view, int anchor) {
        int first = view.first();
        while (first < anchor && !text.word(first).isWord()) {
            first++;
        }
        Optional<Cities.Found> city =
                text.is(first, "in") || text.is(first, "at")
                        ? cities.at(first + 1, anchor)
                        : Optional.empty();
        boolean own =
                view.clauseAt(anchor)
                        .filter(clause -> clause.kind() != ClauseKind.COMPLEMENT)
                        .filter(clause -> clause.kind() != ClauseKind.RELATIVE)
                        .isPresent();
        return own && city.isPresent() && text.is(city.get().end(), ",")
                ? city.get().place()
                : null;
    }

    /** "Will travel to Lima for the summit": where the journey leads. */
    private @Nullable Placed destination(int phraseFirst) {
        if (!text.is(phraseFirst - 1, "for")) {
            return null;
        }
        for (int at = phraseFirst - 2; at > Math.max(0, phraseFirst - REACH); at--) {
            if (text.is(at - 1, "to") || text.is(at - 1, "in")) {
                Optional<Cities.Found> city = cities.at(at, phraseFirst - 1);
                if (city.isPresent()) {
                    return city.get().place();
                }
            }
        }
        return null;
    }

    /** "Lima hosted talks between A and B". */
    @Nullable Placed host(Clause clause) {
        if (!clause.verb().lemma().equals("host")
                || clause.verb().passive()
                || !clause.hasSubject()) {
            return null;
        }
        Optional<Cities.Found> city = cities.at(clause.subjectFirst(), clause.subjectEnd());
        return city.filter(found -> found.end() == clause.subjectEnd())
                .map(Cities.Found::place)
                .orElse(null);
    }

    /** A city whose name is no part of a body's or a person's. */
    private PhraseTable.@Nullable Match<Place> ownName(int token, int end) {
        PhraseTable.@Nullable Match<Place> city =
                token < end ? scene.places().cityAt(text, token, end) : null;
        if (city == null || cities.isState(token)) {
            return null;
        }
        for (Mention mention : scene.cast().within(Math.max(0, token - 20), token + 20)) {
            boolean other =
                    mention.isPerson()
                            || mention.kind() == MentionKind.BODY
                                    && !GATHERINGS.contains(text, mention.end() - 1);
            if (other && mention.covers(token)) {
                return null;
            }
        }
        return city;
    }

    private static @Nullable Placed placed(Optional<Cities.Found> city) {
        return city.map(Cities.Found::place).orElse(null);
    }

    private Placed placed(PhraseTable.Match<Place> city) {
        return new Placed(city.value().name(), text.quote(city.first(), city.end()));
    }
}
