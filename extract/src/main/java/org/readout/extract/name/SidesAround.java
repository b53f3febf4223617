package org.readout.extract.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** What stands around a person's first mention tells of the side that the person acts for. */
final class SidesAround {
    // weights set on the development documents; the order of their sizes matters, not the digits
    private static final double NEAR = 1.2;
    private static final double LISTED = 1.8;
    private static final double DELEGATION = 4;
    private static final double CONVEYS = 3;
    private static final double MEETS = 1;
    private static final double AUTHOR_MEETS = 2;
    private static final double PAST = 3;
    private static final double TRAVELS = 2;
    private static final double ACCOMPANIES = 3;

    /** Between a title and its bearer's verb stand so many tokens. */
    private static final int REACH = 12;

    private static final WordSet LEADERS =
            WordSet.of(
                    "president",
                    "prime minister",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "emir",
                    "sultan",
                    "emperor",
                    "taoiseach");
    private static final WordSet TRAVELLING =
            WordSet.of(
                    "travel",
                    "travels",
                    "travelled",
                    "traveled",
                    "travelling",
                    "traveling",
                    "visit",
                    "visits",
                    "visited",
                    "visiting",
                    "fly",
                    "flies",
                    "flew",
                    "arrive",
                    "arrives",
                    "arrived",
                    "depart",
                    "departs",
                    "departed",
                    "tour",
                    "tours",
                    "toured");

    private final Signs signs;
    private final SentencedText text;
    private final SideClues clues;
    private final Publisher publisher;
    private final int[] sentenceOf;
    private final Map<PersonDraft, Told> toldOf = new HashMap<>();
    private final Map<Integer, PersonDraft> byEnd = new HashMap<>();
    private final Map<Integer, Nameless> nameless = new HashMap<>();

    /** "The visiting premier": an office, and the side that its own words tell. */
    private record Nameless(Set<String> words, Actor.@Nullable Side owner) {}

    SidesAround(Signs signs, SideClues clues, Publisher publisher) {
        this.signs = signs;
        this.text = signs.text();
        this.clues = clues;
        this.publisher = publisher;
        sentenceOf = new int[text.size()];
        for (Sentence sentence : text.sentences()) {
            Arrays.fill(sentenceOf, sentence.first(), sentence.end(), sentence.index());
        }
    }

    /** Notes where offices stand that no name stands beside. */
    void place(List<OfficePhrase> phrases, OfficeClaims claims) {
        for (OfficePhrase phrase : phrases) {
            nameless.put(phrase.end(), new Nameless(claims.wordsOf(phrase), phrase.owner()));
        }
    }

    /** Notes where these persons stand. */
    void place(List<PersonDraft> persons) {
        for (PersonDraft person : persons) {
            for (PersonDraft.Sighting sighting : person.sightings()) {
                byEnd.put(sighting.end(), person);
            }
        }
    }

    /**
     * What stands around the person's first mention: the side named before, a delegation, the
     * neighbour in a list.
     */
    Map<Actor.Side, Double> of(PersonDraft person) {
        if (text.sentences().isEmpty()) {
            return Map.of();
        }
        Told told = toldOf.computeIfAbsent(person, this::told);
        int token = told.token();
        Map<Actor.Side, Double> found = new HashMap<>(told.near());
        towards(person, token, found);
        travels(token, found);
        company(person, token, found);
        Actor.Side listed = listedBefore(token);
        boolean pair = text.is(token - 1, "and"); // of a longer list all are of one side
        if (listed != null && !(pair && leads(person) && leads(byEnd.get(listEnd(token))))) {
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
        clues.near(token, sentence)
                .forEach((side, weight) -> found.merge(side, NEAR * weight, Double::sum));
        CountryCode delegation = clues.delegation(token, sentence);
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
        SideClues.Bearing bearing = SideClues.Bearing.NONE;
        for (int at = token - 1; at >= sentence.first(); at--) {
            bearing = bearing == SideClues.Bearing.NONE ? clues.bearing(at) : bearing;
            Actor.Side side =
                    bearing == SideClues.Bearing.NONE ? null : sideEndingAt(at + 1, person);
            if (side != null) {
                boolean conveys = bearing == SideClues.Bearing.CONVEYS;
                if (!conveys && clues.meetsBefore(at, sentence)) {
                    return; // "she met A and was received by B": both are met
                }
                Actor.Side sender = conveys ? firstSide(sentence, token, person) : null;
                found.merge(
                        sender == null ? side : sender, conveys ? CONVEYS : -MEETS, Double::sum);
                return;
            }
        }
        boolean author =
                publisher.official()
                        && publisher.country() != null
                        && sentence.size() > 3
                        && text.is(sentence.first(), "i");
        if (author && bearing == SideClues.Bearing.MEETS) {
            found.merge(
                    new Actor.State(Objects.requireNonNull(publisher.country())),
                    -OwnSigns.OFFICIAL - AUTHOR_MEETS,
                    Double::sum);
        }
    }

    /** Whoever opens the sentence conveys what it tells: his side. */
    private Actor.@Nullable Side firstSide(Sentence sentence, int token, PersonDraft self) {
        for (int at = sentence.first(); at < token; at++) {
            Actor.Side side = sideEndingAt(at + 1, self);
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** Where somebody travels to is not where he comes from. */
    private void travels(int token, Map<Actor.Side, Double> found) {
        Sentence sentence = text.sentences().get(sentenceOf[token]);
        int verb = token;
        while (verb < Math.min(sentence.end(), token + REACH)
                && !TRAVELLING.contains(text.folded(verb))) {
            verb++;
        }
        if (verb == Math.min(sentence.end(), token + REACH)) {
            return;
        }
        for (int at = verb + 1; at < sentence.end(); at++) {
            Actor.Side goal = signs.state(at);
            if (goal != null && !goal.equals(signs.state(at - 1))) {
                found.merge(goal, -TRAVELS, Double::sum);
            }
        }
    }

    /** "She was accompanied by A and B": they are of the side of the one named last before. */
    private void company(PersonDraft self, int token, Map<Actor.Side, Double> found) {
        Sentence sentence = text.sentences().get(sentenceOf[token]);
        int by = token - 1;
        while (by > sentence.first() && !(text.is(by, "by") && text.is(by - 1, "accompanied"))) {
            by--;
        }
        if (by <= sentence.first()) {
            return;
        }
        int from = sentence.index() == 0 ? 0 : text.sentences().get(sentence.index() - 1).first();
        for (int end = by; end > from; end--) {
            Actor.Side side = byEnd.containsKey(end) ? sideEndingAt(end, self) : null;
            if (side != null) {
                found.merge(side, ACCOMPANIES, Double::sum);
                return;
            }
        }
    }

    /** The side of another person whose mention ends before the token. */
    private Actor.@Nullable Side sideEndingAt(int end, @Nullable PersonDraft self) {
        PersonDraft person = byEnd.get(end);
        Nameless office = person == null ? nameless.get(end) : null;
        if (office != null) {
            return office.owner() != null ? office.owner() : sideOfHolder(office.words(), self);
        }
        return person == null || person == self ? null : person.side();
    }

    /** The side of the one person who has that office. */
    private Actor.@Nullable Side sideOfHolder(Set<String> office, @Nullable PersonDraft self) {
        Actor.Side side = null;
        for (PersonDraft person : Set.copyOf(byEnd.values())) {
            boolean holds = false;
            for (OfficeClaim claim : person.claims()) {
                holds |= OfficeList.isSame(office, claim.words());
            }
            if (holds && person != self) {
                if (side != null && !side.equals(person.side())) {
                    return null;
                }
                side = person.side();
            }
        }
        return side;
    }

    /** "President A and Prime Minister B": two leaders named together mostly lead two states. */
    private static boolean leads(@Nullable PersonDraft person) {
        if (person == null) {
            return false;
        }
        for (OfficeClaim claim : person.claims()) {
            if (LEADERS.contains(claim.phrase().word().phrase())
                    && claim.phrase().core() == claim.phrase().head()) {
                return true;
            }
        }
        return false;
    }

    /** "attended by Greek Ambassador A, Consul B and ..." */
    private Actor.@Nullable Side listedBefore(int token) {
        int end = listEnd(token);
        return end == token ? null : sideEndingAt(end, null);
    }

    /** The token before which the neighbour in a list ends; the token itself where none does. */
    private int listEnd(int token) {
        int end = token;
        while (end > 0
                && (text.is(end - 1, ",")
                        || text.is(end - 1, "and")
                        || text.is(end - 1, "&")
                        || text.is(end - 1, ";"))) {
            end--;
        }
        return end;
    }
}
