package org.readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.office.OfficePhrase;
import org.readout.extract.office.Signs;
import org.readout.extract.office.TitleLexicon;
import org.readout.model.Actor;

/**
 * Whom each person acts for. What the text says beside a name comes first; a bare "Prime Minister"
 * belongs to the state of the outlet, of the place of the report, of those listed with it, or of
 * those the text mostly speaks of, whichever has no such office yet. The surest guess is made
 * first, as what one person holds, another can't.
 */
final class Allegiances {
    // weights set on the development documents; the order of their sizes matters, not the digits
    private static final double SHARE = 2;
    private static final double TAKEN = 4;
    private static final double ACROSS = 4;

    /**
     * So many persons in a row are settled together: of those far apart in a list of hundreds none
     * tells of another.
     */
    private static final int COMPANY = 20;

    private final TitleLexicon lexicon;
    private final SideCounts counts;
    private final Publisher publisher;
    private final SidesAround around;
    private final OwnSigns own;
    private final OfficeHolding holding;
    private Actor.Side @Nullable [] candidates;

    Allegiances(
            Signs signs,
            SideCounts counts,
            Publisher publisher,
            TitleLexicon lexicon,
            NameOrigins origins,
            SidesAround around) {
        this.lexicon = lexicon;
        this.counts = counts;
        this.publisher = publisher;
        this.around = around;
        own = new OwnSigns(signs, counts, publisher, origins);
        holding = new OfficeHolding(lexicon);
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
        around.place(persons);
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

        Open(PersonDraft person, double[] own, boolean[] fits) {
            this.person = person;
            this.own = own;
            this.fits = fits;
            unique = OfficeHolding.hasUnique(person);
        }
    }

    private Open open(PersonDraft person, List<OfficePhrase> called) {
        Actor.Side[] sides = candidates();
        boolean[] fits = new boolean[sides.length];
        for (int at = 0; at < sides.length; at++) {
            fits[at] = holding.fits(person, sides[at]);
        }
        return new Open(person, own.of(person, sides, called), fits);
    }

    /** The sides that the text or its outlet names. */
    private Actor.Side[] candidates() {
        Actor.Side[] known = candidates;
        if (known == null) {
            Set<Actor.Side> sides = new HashSet<>(counts.counts().keySet());
            if (publisher.body() != null) {
                sides.add(publisher.body());
            }
            if (publisher.country() != null) {
                sides.add(new Actor.State(publisher.country()));
            }
            known = sides.toArray(new Actor.Side[0]);
            candidates = known;
        }
        return known;
    }

    /** Nobody is the counterpart of one of his own side. */
    private static boolean isAcross(PersonDraft person, Actor.Side side) {
        PersonDraft colleague = person.across();
        return colleague != null && side.equals(colleague.side());
    }

    private record Guess(Actor.@Nullable Side side, double margin) {}

    private Guess guess(Open open, List<PersonDraft> persons) {
        PersonDraft person = open.person;
        Map<Actor.Side, Double> signsOf = around.of(person);
        Actor.Side[] sides = candidates();
        Actor.Side best = null;
        double most = 0;
        double second = 0;
        for (int at = 0; at < sides.length; at++) {
            Actor.Side side = sides[at];
            double score = SHARE * counts.shareOf(side) + signsOf.getOrDefault(side, 0.0);
            score += open.own[at];
            boolean taken = open.unique && OfficeHolding.taken(person, side, persons);
            score -= !open.fits[at] || taken ? TAKEN : 0;
            score -= isAcross(person, side) ? ACROSS : 0;
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
}
