package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.Quote;
import org.readout.model.Role;

/**
 * One place in the text that tells an engagement, and what it tells of it. Filled while its
 * sentence is read.
 */
final class Telling {

    /** How strongly the words assert the engagement. */
    enum Weight {
        /** "During the talks": points to one told elsewhere. */
        POINTER,
        /** "His recent phone call with B": speaks of one in passing. */
        MENTION,
        /** "A held talks with B". */
        CLAIM
    }

    /** Somebody's part in it. */
    record Part(Actor actor, Role role, @Nullable String capacity) {}

    final EngagementKind kind;
    final SentenceView view;
    final int anchor;
    final int first;
    final int end;
    final List<Part> parts = new ArrayList<>();
    final List<Actor.Side> sides = new ArrayList<>();
    EngagementStatus status = EngagementStatus.HELD;
    Weight weight = Weight.CLAIM;
    boolean definite;

    /** The number of the session, 0 where none is told, -1 for "next", -2 for "previous". */
    int ordinal;

    @Nullable Dated date;
    @Nullable Placed place;
    @Nullable Quote venue;

    /** The city in the venue's name: "Lima Air Base". */
    @Nullable Placed bearing;

    /** Whether the noun is a name: "the Sixth Ministerial Conference". */
    boolean named;

    /** Whether whom a group meant was only guessed. */
    boolean guessed;

    /** The day of an arrival, where the visit's own date is told as its month. */
    @Nullable Dated arrival;

    /** A dinner, banquet or ceremony by its own name. */
    boolean rite;

    /** "Held separate talks with A and B": nobody else was there. */
    boolean apart;

    /** "... and B on Tuesday": what stands before is another's. */
    boolean opensAnew;

    /** "Quarrelled at a conference last month": it has the day of what happened there. */
    boolean scene;

    /** Whether a verb tells that it came about: "the visit ended on Monday". */
    boolean event;

    /** "Convened in Lima for its session": the verb's circumstances are the noun's. */
    boolean purpose;

    /** Whether it is a letter brought by somebody in person. */
    boolean byHand;

    /** "On the same day": that of the main engagement. */
    boolean sameDay;

    /** "Accepted the invitation": the visit proposed before is planned now. */
    boolean accepted;

    /** "On the sidelines of the summit": the day told is that of what happens beside it. */
    boolean aside;

    /** Whether "here" tells the place. */
    boolean here;

    /** Whether "there" tells the place: the one told before. */
    boolean there;

    /** Whether "in the capital" tells the place. */
    boolean capital;

    /** "In Peru": the state in which it takes place, where no city is told. */
    Actor.@Nullable Side country;

    /** The goal of a journey, where it is a state. */
    Actor.@Nullable Side goal;

    Telling(EngagementKind kind, SentenceView view, int anchor, int first, int end) {
        this.kind = kind;
        this.view = view;
        this.anchor = anchor;
        this.first = first;
        this.end = end;
    }

    /** A telling by the same words, in which nobody takes part yet. */
    Telling alike() {
        Telling other = new Telling(kind, view, anchor, first, end);
        other.status = status;
        other.weight = weight;
        other.definite = definite;
        other.event = event;
        other.purpose = purpose;
        return other;
    }

    void take(Actor actor, Role role) {
        take(actor, role, null);
    }

    void take(Actor actor, Role role, @Nullable String capacity) {
        switch (actor) {
            case Actor.Individual person -> {
                for (Part part : parts) {
                    if (part.actor().equals(person)) {
                        return;
                    }
                }
                parts.add(new Part(person, role, capacity));
            }
            case Actor.Side side -> takeSide(side);
        }
    }

    void takeSide(Actor.Side side) {
        if (!sides.contains(side)) {
            sides.add(side);
        }
    }

    boolean hasParty() {
        return !parts.isEmpty() || !sides.isEmpty();
    }
}
