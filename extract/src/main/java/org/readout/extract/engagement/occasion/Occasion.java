package org.readout.extract.engagement.occasion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.Quote;
import org.readout.model.Role;

/**
 * One engagement with every place that tells it. Filled telling by telling, then completed from the
 * whole document.
 */
public final class Occasion {
    /** Two sentences, in tokens. */
    private static final int NEAR = 60;

    public final List<Telling> tellings = new ArrayList<>();
    public final List<Part> parts = new ArrayList<>();
    public final List<Actor.Side> sides = new ArrayList<>();
    public EngagementKind kind;
    public EngagementStatus status;
    public Weight weight;
    int ordinal;
    public @Nullable Dated date;
    public @Nullable Placed place;
    public @Nullable Quote venue;
    Actor.@Nullable Side goal;
    boolean here;

    /** Held by video link: it has no place. */
    private boolean fromAfar;

    /** The day of an arrival, where the visit's own date is told as its month. */
    @Nullable Dated arrival;

    /** Those whom only a list of the present names: no host or guest of the occasion themselves. */
    public final Set<Actor> listed = new HashSet<>();

    /** The state in which it takes place: told without a city, or that of a journey's stop. */
    Actor.@Nullable Side stop;

    /** Whether it is told to be on the main engagement's day. */
    private boolean sameDay;

    /** Whether its own words name two sides, before any is taken from the rest of the document. */
    public boolean betweenSides;

    public boolean main;

    /** How many of its tellings are headlines. */
    private int headlines;

    Occasion(Telling first) {
        kind = first.kind;
        status = first.status;
        weight = first.weight;
        add(first);
    }

    void add(Telling telling) {
        if (outranks(telling)) {
            kind = telling.kind;
            status = telling.status;
        }
        weight = telling.weight.compareTo(weight) > 0 ? telling.weight : weight;
        tellings.add(telling);
        headlines += telling.view.isHeadline() ? 1 : 0;
        telling.parts.forEach(part -> note(part, telling.weight));
        telling.parts.forEach(this::take);
        telling.sides.forEach(this::takeSide);
        ordinal = ordinal == Ordinals.NONE ? telling.ordinal : ordinal;
        arrival = arrival == null ? telling.arrival : arrival;
        sameDay |= telling.sameDay;
        date = date == null && !sameDay || isWholeOf(telling) ? telling.date : date;
        place = place == null ? telling.place : place;
        venue = venue == null ? telling.venue : venue;
        here |= telling.here;
        fromAfar |= telling.fromAfar && telling.weight != Weight.POINTER;
        goal = goal == null ? telling.goal : goal;
        stop = stop == null ? telling.country : stop;
    }

    /**
     * A claim in the body tells the kind better than a headline, and a claim better than words in
     * passing.
     */
    private boolean outranks(Telling telling) {
        if (tellings.isEmpty()) {
            return true;
        }
        if (telling.weight.compareTo(weight) > 0) {
            return true;
        }
        boolean headlinesOnly = isHeadlineOnly();
        return telling.weight == Weight.CLAIM && headlinesOnly && !telling.view.isHeadline();
    }

    /** The telling that asserts it best: the first claim of the body, else the first of all. */
    public Telling best() {
        Telling best = null;
        for (Telling telling : tellings) {
            if (telling.weight == weight && !telling.view.isHeadline()) {
                return telling;
            }
            best = best == null && telling.weight == weight ? telling : best;
        }
        return best == null ? tellings.getFirst() : best;
    }

    private void take(Part part) {
        for (int i = 0; i < parts.size(); i++) {
            Part known = parts.get(i);
            if (known.actor().equals(part.actor())) {
                if (known.role() == Role.ATTENDEE && part.role() != Role.ATTENDEE
                        || known.capacity() == null && part.capacity() != null) {
                    parts.set(
                            i,
                            new Part(
                                    known.actor(),
                                    known.role() == Role.ATTENDEE ? part.role() : known.role(),
                                    known.capacity() == null ? part.capacity() : known.capacity()));
                }
                return;
            }
        }
        parts.add(part);
    }

    /** "The meeting was attended by": who is first named there only sat in. */
    private void note(Part part, Weight weight) {
        if (weight != Weight.POINTER) {
            listed.remove(part.actor());
        } else if (part.role() == Role.ATTENDEE
                && part.capacity() == null
                && !persons().contains(part.actor())) {
            listed.add(part.actor());
        }
    }

    public void attends(Actor person) {
        if (!persons().contains(person)) {
            listed.add(person);
        }
        take(new Part(person, Role.ATTENDEE, null));
    }

    /** Takes part in his own right, whichever words tell it. */
    public void joins(Actor person) {
        take(new Part(person, Role.ATTENDEE, null));
        listed.remove(person);
    }

    /** Is called by name among those who were only counted before. */
    void call(Part part) {
        take(part);
        listed.remove(part.actor());
    }

    /** Travels along. */
    void travels(Actor person) {
        take(new Part(person, Role.GUEST, null));
        listed.remove(person);
    }

    void takeSide(Actor.Side side) {
        if (!sides.contains(side)) {
            sides.add(side);
        }
    }

    public Set<Actor> persons() {
        Set<Actor> persons = new HashSet<>();
        parts.forEach(part -> persons.add(part.actor()));
        return persons;
    }

    /** Whether the sentence tells it. */
    public boolean isToldIn(SentenceView view) {
        for (Telling telling : tellings) {
            if (telling.view == view) {
                return true;
            }
        }
        return false;
    }

    /** "Leaves on 4 May", "a visit from 4 to 6 May": the visit lasts as long as is told. */
    private boolean isWholeOf(Telling telling) {
        return isJourney()
                && date != null
                && telling.date != null
                && !date.date().equals(telling.date.date())
                && date.date() instanceof CalendarDate.Partial day
                && day.isDay()
                && telling.date.date() instanceof CalendarDate.Interval
                && Circumstances.agree(day, telling.date.date());
    }

    /** The day that what happens in its course may have. */
    @Nullable Dated day() {
        return arrival != null ? arrival : date;
    }

    boolean isHeadlineOnly() {
        return headlines == tellings.size();
    }

    boolean isInHeadline() {
        return headlines > 0;
    }

    /** "A dinner was called off": dropped from the programme of the main engagement. */
    boolean isDroppedFrom(Occasion main) {
        return status == EngagementStatus.CANCELLED
                && main.status == EngagementStatus.HELD
                && weight == Weight.CLAIM
                && stop == null
                && (OccasionKinds.ALONGSIDE.contains(kind) || kind == EngagementKind.OTHER)
                && (parts.isEmpty() || sharesPersons(main));
    }

    /** Whether somebody takes part in both. */
    boolean sharesPersons(Occasion other) {
        Set<Actor> theirs = other.persons();
        return parts.stream().anyMatch(part -> theirs.contains(part.actor()));
    }

    /** Whether it is told within two sentences behind the other. */
    boolean follows(Occasion before) {
        int between = tellings.getFirst().anchor - before.tellings.getLast().anchor;
        return between >= 0 && between < NEAR;
    }

    /** "The same day": of what is told before, or of the main engagement. */
    boolean isOnSameDay() {
        return sameDay;
    }

    /** Whether its own words tell where it was, if only the state or "here". */
    boolean isSettled() {
        return place != null
                || stop != null
                || here
                || isRemote()
                || tellings.stream().anyMatch(telling -> telling.capital);
    }

    /** Whether those who take part in it are not in one room. */
    public boolean isRemote() {
        return fromAfar || OccasionKinds.REMOTE.contains(kind);
    }

    public boolean isJourney() {
        return kind == EngagementKind.VISIT;
    }
}
