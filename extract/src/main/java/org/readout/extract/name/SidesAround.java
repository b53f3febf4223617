package org.readout.extract.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private static final double PAST = 3;

    private final SentencedText text;
    private final SideCounts counts;
    private final Publisher publisher;
    private final int[] sentenceOf;
    private final Map<PersonDraft, Told> toldOf = new HashMap<>();
    private final Map<Integer, PersonDraft> byEnd = new HashMap<>();

    SidesAround(Signs signs, SideCounts counts, Publisher publisher) {
        this.text = signs.text();
        this.counts = counts;
        this.publisher = publisher;
        sentenceOf = new int[text.size()];
        for (Sentence sentence : text.sentences()) {
            Arrays.fill(sentenceOf, sentence.first(), sentence.end(), sentence.index());
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
                publisher.official() && publisher.country() != null && sentence.size() > 3 && text.is(sentence.first(), "i");
        if (author && bearing == SideCounts.Bearing.MEETS) {
            found.merge(
                    new Actor.State(Objects.requireNonNull(publisher.country())),
                    -OwnSigns.OFFICIAL - MEETS,
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
}
