package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.PhraseTable;
import org.readout.extract.office.BodyPhrase;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.extract.office.TitleWord;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Folding;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;

/**
 * Whom each person acts for. What the text says beside a name comes first; a bare "Prime Minister"
 * belongs to the state of the outlet, of the place of the report, of those listed with it, or of
 * those the text mostly speaks of, whichever has no such office yet. The surest guess is made
 * first, as what one person holds, another can't.
 */
final class Allegiances {
    // weights set on the development documents; the order of their sizes matters, not the digits
    private static final double SHARE = 2;
    private static final double OFFICIAL = 2.5;
    private static final double OUTLET = 1.5;
    private static final double SCENE = 0.7;
    private static final double NEAR = 1.2;
    private static final double LISTED = 1.8;
    private static final double DELEGATION = 4;
    private static final double ORIGIN = 2.3;
    private static final double CONVEYS = 3;
    private static final double MEETS = 1;
    private static final double PAST = 3;
    private static final double COURTESY = 2;
    private static final double CALLED = 1;
    private static final double TAKEN = 4;
    private static final double INTERNATIONAL = 2;

    /** Titles of international organisations, which hardly a state gives. */
    private static final Set<String> INTERNATIONAL_TITLES =
            Set.of(
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

    /** Nouns of offices that a state gives but once, the minister's once for each portfolio. */
    private static final Set<String> UNIQUE =
            Set.of(
                    "president",
                    "prime minister",
                    "premier",
                    "pm",
                    "chancellor",
                    "king",
                    "queen",
                    "emperor",
                    "sultan",
                    "emir",
                    "amir",
                    "minister",
                    "fm",
                    "secretary of state",
                    "general secretary",
                    "vice president",
                    "crown prince",
                    "head of state",
                    "head of government",
                    "speaker",
                    "foreign secretary",
                    "secretary");

    /** Offices within a ministry. */
    private static final Set<String> CIVIL_SERVANTS =
            Set.of(
                    "director",
                    "director general",
                    "director-general",
                    "undersecretary",
                    "under-secretary",
                    "permanent secretary",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman");

    private static final Set<String> CIVIL_RANKS =
            Set.of("deputy", "assistant", "acting", "senior", "first", "official");

    /**
     * So many persons in a row are settled together: of those far apart in a list of hundreds none
     * tells of another.
     */
    private static final int COMPANY = 20;

    private final Map<PersonDraft, Told> toldOf = new HashMap<>();
    private final Map<String, Set<String>> wordsOf = new HashMap<>();
    private final Signs signs;
    private final SentencedText text;
    private final TitleLexicon lexicon;
    private final NameOrigins origins;
    private final SideCounts counts;
    private final @Nullable CountryCode outlet;
    private final boolean official;
    private final String outletName;
    private final Actor.@Nullable Body outletBody;
    private final int[] sentenceOf;
    private final Map<Integer, PersonDraft> byEnd = new HashMap<>();
    private Actor.Side @Nullable [] candidates;

    Allegiances(
            Signs signs,
            SideCounts counts,
            Source source,
            TitleLexicon lexicon,
            Outlets outlets,
            NameOrigins origins) {
        this.signs = signs;
        this.text = signs.text();
        this.lexicon = lexicon;
        this.counts = counts;
        this.origins = origins;
        String name = source.outlet().orElse("");
        outlet = outlets.countryOf(name).orElse(null);
        official = Outlets.isOfficial(name);
        outletName = name;
        outletBody = outlets.bodyOf(name).orElse(null);
        sentenceOf = new int[text.size()];
        for (Sentence sentence : text.sentences()) {
            java.util.Arrays.fill(sentenceOf, sentence.first(), sentence.end(), sentence.index());
        }
    }

    /** The state or body whose own outlet publishes the text, or null. */
    Actor.@Nullable Side home() {
        // "Ministry for European Union Affairs of Norland" is Norland's
        return official && outlet != null ? new Actor.State(outlet) : outletBody;
    }

    SideCounts counts() {
        return counts;
    }

    TitleLexicon lexicon() {
        return lexicon;
    }

    /**
     * @param called offices with a people or state that no name stands beside: "the Greek premier"
     */
    void settle(List<PersonDraft> persons, List<OfficePhrase> called) {
        for (PersonDraft person : persons) {
            if (person.side() instanceof Actor.Body body) {
                person.side(new Actor.Body(lexicon.organisationOf(body.name())));
            }
        }
        for (int from = 0; from < persons.size(); from += COMPANY) {
            settleTogether(persons.subList(from, Math.min(persons.size(), from + COMPANY)), called);
        }
        for (PersonDraft person : persons) {
            if (person.side() instanceof Actor.Body body) {
                person.side(counts.asWritten(body));
            }
        }
    }

    private void settleTogether(List<PersonDraft> persons, List<OfficePhrase> called) {
        for (PersonDraft person : persons) {
            for (PersonDraft.Sighting sighting : person.sightings()) {
                byEnd.put(sighting.end(), person);
            }
        }
        List<Open> open = new ArrayList<>();
        for (PersonDraft person : persons) {
            if (person.side() == null) {
                open.add(open(person, called));
            }
        }
        while (!open.isEmpty()) {
            int surest = 0;
            Guess best = guess(open.getFirst(), persons);
            for (int at = 1; at < open.size(); at++) {
                Guess guess = guess(open.get(at), persons);
                if (guess.margin() > best.margin()) {
                    best = guess;
                    surest = at;
                }
            }
            open.remove(surest).person.side(best.side());
        }
    }

    /**
     * A person without a side, and what speaks for each candidate whatever the others turn out to
     * be: told once, as each guess that is made asks for all the others again.
     */
    private static final class Open {
        private final PersonDraft person;

        /** What the person's name, office and courtesy tell of each candidate. */
        private final double[] own;

        /** Whether each candidate has such offices. */
        private final boolean[] fits;

        /** Whether only one can hold one of the person's offices. */
        private final boolean unique;

        Open(PersonDraft person, int candidates) {
            this.person = person;
            own = new double[candidates];
            fits = new boolean[candidates];
            unique = hasUnique(person);
        }
    }

    private Open open(PersonDraft person, List<OfficePhrase> called) {
        Actor.Side[] sides = candidates();
        Open open = new Open(person, sides.length);
        Marks marks =
                new Marks(
                        isEnvoy(person),
                        origin(person),
                        courtesies(person),
                        calledSides(person, called));
        for (int at = 0; at < sides.length; at++) {
            open.own[at] =
                    switch (sides[at]) {
                        case Actor.State state -> national(marks, state);
                        case Actor.Body body -> international(person, body);
                    };
            open.fits[at] = fits(person, sides[at]);
        }
        return open;
    }

    /**
     * What tells of a person's state.
     *
     * @param origin how usual the name is in each
     * @param courtesies the states that use a courtesy the person is given
     * @param called those whose holder of the person's office the text calls by it elsewhere
     */
    private record Marks(
            boolean envoy,
            Map<CountryCode, Double> origin,
            Set<CountryCode> courtesies,
            Set<Actor.Side> called) {}

    /** The sides that the text or its outlet names. */
    private Actor.Side[] candidates() {
        Actor.Side[] known = candidates;
        if (known == null) {
            Set<Actor.Side> sides = new HashSet<>(counts.counts().keySet());
            if (outletBody != null) {
                sides.add(outletBody);
            }
            if (outlet != null) {
                sides.add(new Actor.State(outlet));
            }
            known = sides.toArray(new Actor.Side[0]);
            candidates = known;
        }
        return known;
    }

    private record Guess(Actor.@Nullable Side side, double margin) {}

    private Guess guess(Open open, List<PersonDraft> persons) {
        PersonDraft person = open.person;
        Map<Actor.Side, Double> signsOf = around(person);
        Actor.Side[] sides = candidates();
        Actor.Side best = null;
        double most = 0;
        double second = 0;
        for (int at = 0; at < sides.length; at++) {
            Actor.Side side = sides[at];
            double score = SHARE * counts.shareOf(side) + signsOf.getOrDefault(side, 0.0);
            score += open.own[at];
            score -= !open.fits[at] || open.unique && taken(person, side, persons) ? TAKEN : 0;
            if (score > most) {
                second = most;
                most = score;
                best = side;
            } else if (score > second) {
                second = score;
            }
        }
        return new Guess(best, most - second);
    }

    private Map<CountryCode, Double> origin(PersonDraft person) {
        return origins.of(person.words(), text.phrase(person.nameFirst(), person.nameEnd()));
    }

    private double national(Marks marks, Actor.State state) {
        CountryCode country = state.country();
        boolean abroad = marks.envoy();
        double score = country.equals(outlet) ? abroad ? 0 : official ? OFFICIAL : OUTLET : 0;
        score += country.equals(counts.scene()) ? abroad ? -SCENE : SCENE : 0;
        return score
                + Math.min(3, ORIGIN * marks.origin().getOrDefault(country, 0.0))
                + (marks.courtesies().contains(country) ? COURTESY : 0)
                + (marks.called().contains(state) ? CALLED : 0);
    }

    /** An ambassador serves where he does not belong. */
    private static boolean isEnvoy(PersonDraft person) {
        for (OfficeClaim claim : person.claims()) {
            String title = claim.phrase().word().phrase();
            if (title.startsWith("ambassador")
                    || title.startsWith("charg")
                    || title.startsWith("high commissioner")) {
                return true;
            }
        }
        return false;
    }

    private double international(PersonDraft person, Actor.Body body) {
        double home = body.equals(outletBody) ? OFFICIAL : 0;
        for (OfficeClaim claim : person.claims()) {
            String title = claim.phrase().word().phrase();
            if (INTERNATIONAL_TITLES.contains(title)) {
                boolean union = title.equals("commissioner") && body.name().endsWith(" Union");
                return INTERNATIONAL + home + (union ? INTERNATIONAL : 0);
            }
        }
        return -2.5;
    }

    /**
     * What stands around the person's first mention: the side named before, a delegation, the
     * neighbour in a list.
     */
    private Map<Actor.Side, Double> around(PersonDraft person) {
        if (text.sentences().isEmpty()) {
            return Map.of();
        }
        Told told = toldOf.computeIfAbsent(person, this::told);
        int token = told.token();
        Map<Actor.Side, Double> found = new HashMap<>(told.near());
        towards(person, token, found);
        Actor.Side listed = listedBefore(token);
        if (listed != null) {
            found.merge(listed, LISTED, Double::sum);
        }
        return found;
    }

    /** Where the text tells first of a person, and the sides that it names there. */
    private record Told(int token, Map<Actor.Side, Double> near) {}

    private Told told(PersonDraft person) {
        int token = firstTold(person);
        Map<Actor.Side, Double> near = nearby(token);
        for (OfficeClaim claim : person.claims()) {
            if (claim.side() != null) {
                near.merge(claim.side(), PAST, Double::sum);
            }
        }
        return new Told(token, near);
    }

    private Map<Actor.Side, Double> nearby(int token) {
        Map<Actor.Side, Double> found = new HashMap<>();
        Sentence sentence = text.sentences().get(sentenceOf[token]);
        counts.near(token, sentence)
                .forEach((side, weight) -> found.merge(side, NEAR * weight, Double::sum));
        CountryCode delegation = counts.delegation(token, sentence);
        if (delegation != null) {
            found.merge(new Actor.State(delegation), DELEGATION, Double::sum);
        }
        return found;
    }

    /** Where the body of the text first names the person with its office. */
    private int firstTold(PersonDraft person) {
        int first = Integer.MAX_VALUE;
        for (PersonDraft.Sighting sighting : person.sightings()) {
            Sentence sentence = text.sentences().get(sentenceOf[sighting.first()]);
            int token = sighting.first() + (Headlines.isHeadline(text, sentence) ? text.size() : 0);
            first = Math.min(first, token);
        }
        first = first == Integer.MAX_VALUE ? person.nameFirst() : first % Math.max(1, text.size());
        for (OfficeClaim claim : person.claims()) {
            if (sentenceOf[claim.first()] == sentenceOf[first]) {
                first = Math.min(first, claim.first());
            }
        }
        return first;
    }

    /**
     * What the sentence does with the person: whom somebody meets is mostly of another side, from
     * whom somebody conveys greetings of his own.
     */
    private void towards(PersonDraft person, int token, Map<Actor.Side, Double> found) {
        Sentence sentence = text.sentences().get(sentenceOf[token]);
        SideCounts.Bearing bearing = SideCounts.Bearing.NONE;
        for (int at = token - 1; at >= sentence.first(); at--) {
            bearing = bearing == SideCounts.Bearing.NONE ? counts.bearing(at) : bearing;
            Actor.Side side =
                    bearing == SideCounts.Bearing.NONE ? null : sideEndingAt(at + 1, person);
            if (side != null) {
                found.merge(
                        side,
                        bearing == SideCounts.Bearing.CONVEYS ? CONVEYS : -MEETS,
                        Double::sum);
                return;
            }
        }
        boolean author =
                official && outlet != null && sentence.size() > 3 && text.is(sentence.first(), "i");
        if (author && bearing == SideCounts.Bearing.MEETS) {
            found.merge(
                    new Actor.State(Objects.requireNonNull(outlet)),
                    -OFFICIAL - MEETS,
                    Double::sum);
        }
    }

    /** The side of another person whose mention ends before the token. */
    private Actor.@Nullable Side sideEndingAt(int end, @Nullable PersonDraft self) {
        PersonDraft person = byEnd.get(end);
        return person == null || person == self ? null : person.side();
    }

    /** "attended by Greek Ambassador A, Consul B and ..." */
    private Actor.@Nullable Side listedBefore(int token) {
        int end = token;
        while (end > 0
                && (text.is(end - 1, ",")
                        || text.is(end - 1, "and")
                        || text.is(end - 1, "&")
                        || text.is(end - 1, ";"))) {
            end--;
        }
        if (end == token) {
            return null;
        }
        return sideEndingAt(end, null);
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

    /**
     * The ministry in which a civil servant serves whose title names none: the one named last
     * before in the text, else the one that publishes it; null for other offices.
     */
    @Nullable String ministryFor(OfficeClaim claim, Actor.@Nullable Side side) {
        String noun = claim.phrase().word().phrase();
        String title = Folding.fold(claim.bare());
        boolean named = title.contains("ministry") && !title.endsWith("of the ministry");
        if (!CIVIL_SERVANTS.contains(noun)
                || named
                || claim.phrase().core() < claim.phrase().head()
                        && !CIVIL_RANKS.contains(text.folded(claim.phrase().core()))
                || claim.phrase().principal() != null
                || side instanceof Actor.Body) {
            return null;
        }
        for (int at = claim.first() - 1; at >= 0 && at > claim.first() - 400; at--) {
            BodyPhrase body = signs.body(at);
            if (body != null
                    && body.organ()
                    && body.end() - body.first() > 1
                    && isMinistry(Folding.fold(body.name()))
                    && (body.side() == null || body.side().equals(side))) {
                return body.name();
            }
        }
        return side != null
                        && outlet != null
                        && side.equals(new Actor.State(outlet))
                        && isMinistry(Folding.fold(outletName))
                ? ministryIn(outletName)
                : null;
    }

    private static boolean isMinistry(String folded) {
        return folded.contains("ministry")
                || folded.contains("department of foreign")
                || folded.contains("department of state");
    }

    private static @Nullable String ministryIn(String outlet) {
        int at = outlet.indexOf("Ministry");
        int end = outlet.indexOf(',');
        return at < 0 ? null : outlet.substring(at, end > at ? end : outlet.length());
    }

    private static boolean isUnique(OfficeClaim claim) {
        String noun = claim.phrase().word().phrase();
        return UNIQUE.contains(noun)
                && (claim.words().size() > 1
                        || !noun.equals("minister") && !noun.equals("secretary"));
    }

    /** Whether the state has such offices at all. */
    private boolean fits(PersonDraft person, Actor.Side side) {
        if (side instanceof Actor.State(CountryCode country)) {
            for (OfficeClaim claim : person.claims()) {
                OfficePhrase phrase = claim.phrase();
                if (!lexicon.fits(claim.bare(), country)
                        || !lexicon.fits(phrase.word().phrase(), country)
                                && phrase.core() == phrase.head()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean hasUnique(PersonDraft person) {
        for (OfficeClaim claim : person.claims()) {
            if (isUnique(claim)) {
                return true;
            }
        }
        return false;
    }

    private static boolean taken(PersonDraft self, Actor.Side side, List<PersonDraft> persons) {
        for (PersonDraft other : persons) {
            if (other != self && side.equals(other.side())) {
                for (OfficeClaim theirs : other.claims()) {
                    for (OfficeClaim ours : self.claims()) {
                        boolean noun =
                                ours.phrase()
                                        .word()
                                        .phrase()
                                        .equals(theirs.phrase().word().phrase());
                        if (noun && OfficeList.isSame(ours.words(), theirs.words())) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
