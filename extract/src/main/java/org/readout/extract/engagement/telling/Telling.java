package org.readout.extract.engagement.telling;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.SentenceView;
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
public final class Telling {

    /** How strongly the words assert the engagement. */
    public enum Weight {
        /** "During the talks": points to one told elsewhere. */
        POINTER,
        /** "His recent phone call with B": speaks of one in passing. */
        MENTION,
        /** "A held talks with B". */
        CLAIM
    }

    /** Somebody's part in it. */
    public record Part(Actor actor, Role role, @Nullable String capacity) {}

    public final EngagementKind kind;
    public final SentenceView view;
    public final int anchor;
    public final int first;
    public final int end;
    public final List<Part> parts = new ArrayList<>();
    public final List<Actor.Side> sides = new ArrayList<>();
    public EngagementStatus status = EngagementStatus.HELD;
    public Weight weight = Weight.CLAIM;
    public boolean definite;

    /** The number of the session, 0 where none is told, -1 for "next", -2 for "previous". */
    public int ordinal;

    public @Nullable Dated date;
    public @Nullable Placed place;
    public @Nullable Quote venue;

    /** The city in the venue's name: "Lima Air Base". */
    public @Nullable Placed bearing;

    /** Whether the noun is a name: "the Sixth Ministerial Conference". */
    public boolean named;

    /** Whether whom a group meant was only guessed. */
    public boolean guessed;

    /** The day of an arrival, where the visit's own date is told as its month. */
    public @Nullable Dated arrival;

    /** A dinner, banquet or ceremony by its own name. */
    public boolean rite;

    /** "Held separate talks with A and B": nobody else was there. */
    public boolean apart;

    /** "... and B on Tuesday": what stands before is another's. */
    public boolean opensAnew;

    /** "Quarrelled at a conference last month": it has the day of what happened there. */
    public boolean scene;

    /** Whether a verb tells that it came about: "the visit ended on Monday". */
    public boolean event;

    /** "Convened in Lima for its session": the verb's circumstances are the noun's. */
    public boolean purpose;

    /** Whether it is a letter brought by somebody in person. */
    public boolean byHand;

    /** "On the same day": that of the main engagement. */
    public boolean sameDay;

    /** "Accepted the invitation": the visit proposed before is planned now. */
    public boolean accepted;

    /** "On the sidelines of the summit": the day told is that of what happens beside it. */
    public boolean aside;

    /** "By video link", "virtually": it is nowhere. */
    public boolean fromAfar;

    /** "A visit by the chief of staff": somebody without a name travels. */
    public boolean unnamed;

    /** Whether "here" tells the place. */
    public boolean here;

    /** Whether "there" tells the place: the one told before. */
    public boolean there;

    /** Whether "in the capital" tells the place. */
    public boolean capital;

    /** "In Peru": the state in which it takes place, where no city is told. */
    public Actor.@Nullable Side country;

    /** The goal of a journey, where it is a state. */
    public Actor.@Nullable Side goal;

    public Telling(EngagementKind kind, SentenceView view, int anchor, int first, int end) {
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

    public void take(Actor actor, Role role) {
        take(actor, role, null);
    }

    public void take(Actor actor, Role role, @Nullable String capacity) {
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

    public void takeSide(Actor.Side side) {
        if (!sides.contains(side)) {
            sides.add(side);
        }
    }

    boolean hasParty() {
        return !parts.isEmpty() || !sides.isEmpty();
    }
}
