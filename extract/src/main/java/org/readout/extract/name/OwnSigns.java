package org.readout.extract.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleWord;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.SentencedText;

/** What a person's own name, office and courtesies tell of each side, whatever the others are. */
final class OwnSigns {
    // weights set on the development documents; the order of their sizes matters, not the digits
    static final double OFFICIAL = 2.5;
    private static final double OUTLET = 1.5;
    private static final double SCENE = 0.7;
    private static final double ORIGIN = 2.3;
    private static final double COURTESY = 2;
    private static final double CALLED = 1;
    private static final double INTERNATIONAL = 2;

    /** Titles of international organisations, which hardly a state gives. */
    private static final WordSet INTERNATIONAL_TITLES =
            WordSet.of(
                    "secretary-general",
                    "secretary general",
                    "commissioner",
                    "special representative",
                    "personal envoy",
                    "senior representative",
                    "executive director",
                    "executive secretary",
                    "high representative",
                    "assistant secretary-general",
                    "managing director",
                    "chairperson",
                    "representative",
                    "commissioner-general",
                    "resident representative",
                    "country director",
                    "special coordinator");

    private final Signs signs;
    private final SentencedText text;
    private final SideCounts counts;
    private final Publisher publisher;
    private final NameOrigins origins;
    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    OwnSigns(Signs signs, SideCounts counts, Publisher publisher, NameOrigins origins) {
        this.signs = signs;
        this.text = signs.text();
        this.counts = counts;
        this.publisher = publisher;
        this.origins = origins;
    }

    /**
     * What tells of a person's state.
     *
     * @param scene where the report plays that names the person, or null
     * @param origin how usual the name is in each
     * @param courtesies the states that use a courtesy the person is given
     * @param called those whose holder of the person's office the text calls by it elsewhere
     */
    private record Marks(
            boolean envoy,
            @Nullable CountryCode scene,
            Map<CountryCode, Double> origin,
            Set<CountryCode> courtesies,
            Set<Actor.Side> called) {}

    /** How much they speak for each of the sides. */
    double[] of(PersonDraft person, Actor.Side[] sides, List<OfficePhrase> called) {
        Marks marks =
                new Marks(
                        OfficeHolding.isEnvoy(person),
                        counts.sceneAt(person.nameFirst()),
                        origin(person),
                        courtesies(person),
                        calledSides(person, called));
        double[] own = new double[sides.length];
        for (int at = 0; at < sides.length; at++) {
            own[at] =
                    switch (sides[at]) {
                        case Actor.State state -> national(marks, state);
                        case Actor.Body body -> international(person, body);
                    };
        }
        return own;
    }

    private Map<CountryCode, Double> origin(PersonDraft person) {
        return origins.of(person.words(), text.phrase(person.nameFirst(), person.nameEnd()));
    }

    private double national(Marks marks, Actor.State state) {
        CountryCode country = state.country();
        boolean abroad = marks.envoy();
        double score =
                country.equals(publisher.country())
                        ? abroad ? 0 : publisher.official() ? OFFICIAL : OUTLET
                        : 0;
        score += country.equals(marks.scene()) ? abroad ? -SCENE : SCENE : 0;
        return score
                + Math.min(3, ORIGIN * marks.origin().getOrDefault(country, 0.0))
                + (marks.courtesies().contains(country) ? COURTESY : 0)
                + (marks.called().contains(state) ? CALLED : 0);
    }

    private double international(PersonDraft person, Actor.Body body) {
        double home = body.equals(publisher.body()) ? OFFICIAL : 0;
        for (OfficeClaim claim : person.claims()) {
            String title = claim.phrase().word().phrase();
            if (INTERNATIONAL_TITLES.contains(title)) {
                boolean union = title.equals("commissioner") && body.name().endsWith(" Union");
                return INTERNATIONAL + home + (union ? INTERNATIONAL : 0);
            }
        }
        return -2.5;
    }

    private Set<CountryCode> courtesies(PersonDraft person) {
        Set<CountryCode> found = new HashSet<>();
        for (PersonDraft.Sighting sighting : person.sightings()) {
            for (int token = sighting.first(); token < sighting.nameFirst(); token++) {
                PhraseTable.Match<TitleWord> title = signs.title(token);
                if (title != null) {
                    found.addAll(origins.ofCourtesy(title.value().phrase()));
                }
            }
        }
        return found;
    }

    /** "the Greek premier" elsewhere in the text tells whose Prime Minister it is. */
    private Set<Actor.Side> calledSides(PersonDraft person, List<OfficePhrase> called) {
        Set<Actor.Side> found = new HashSet<>();
        for (OfficePhrase phrase : called) {
            String title = phrase.word().phrase();
            Actor.Side owner = title.equals("leader") ? null : phrase.owner();
            if (owner != null && !found.contains(owner) && !person.claims().isEmpty()) {
                Set<String> words = wordsOf.computeIfAbsent(title, OfficeList::words);
                for (OfficeClaim claim : person.claims()) {
                    if (OfficeList.isSame(words, claim.words())) {
                        found.add(owner);
                        break;
                    }
                }
            }
        }
        return found;
    }
}
