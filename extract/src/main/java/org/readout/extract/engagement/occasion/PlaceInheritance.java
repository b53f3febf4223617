package org.readout.extract.engagement.occasion;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;

/**
 * The city that an engagement takes over where its own words are silent: the capital of the state
 * visited, the stop of a journey, the seat of the report.
 */
final class PlaceInheritance {
    private static final int MOST = 40;

    private final Setting setting;
    private final @Nullable Placed seat;

    /**
     * @param seat the city where the report plays, or null
     */
    PlaceInheritance(Setting setting, @Nullable Placed seat) {
        this.setting = setting;
        this.seat = seat;
    }

    /** "Spoke at a forum in the capital": of the state that somebody visits. */
    static void settleCapital(Scene scene, Occasion occasion, List<Occasion> occasions) {
        if (occasion.place != null
                || occasion.tellings.stream().noneMatch(telling -> telling.capital)) {
            return;
        }
        for (Occasion visit : occasions.subList(0, Math.min(MOST, occasions.size()))) {
            if (visit.isJourney()
                    && visit.status == occasion.status
                    && visit.goal instanceof Actor.State(var country)) {
                Telling told =
                        occasion.tellings.stream()
                                .filter(telling -> telling.capital)
                                .findFirst()
                                .orElseThrow();
                occasion.place =
                        scene.places()
                                .capitalOf(country)
                                .map(
                                        name ->
                                                new Placed(
                                                        name,
                                                        scene.text()
                                                                .quote(
                                                                        told.anchor,
                                                                        told.anchor + 1)))
                                .orElse(null);
                return;
            }
        }
    }

    void inheritPlace(Occasion occasion, Occasion main) {
        if (occasion.place == null && occasion.here && setting.dateline().isPresent()) {
            occasion.place = setting.dateline().get();
        }
        boolean soon =
                occasion.status == EngagementStatus.PLANNED
                        && occasion.date != null
                        && main.date != null
                        && OccasionKinds.ALONGSIDE.contains(occasion.kind)
                        && isWithinDays(main.date.date(), occasion.date.date())
                        && occasion.sharesPersons(main);
        if (occasion.place == null && soon && !isElsewhere(occasion)) {
            occasion.place = seat;
        }
        if (occasion.place == null && seat != null && isInCapital(occasion, seat)) {
            occasion.place = seat;
        }
        boolean happens = occasion.status == EngagementStatus.HELD || occasion.isDroppedFrom(main);
        if (occasion.place != null
                || seat == null
                || isElsewhere(occasion)
                || !happens
                || main.status != EngagementStatus.HELD
                || occasion.weight != Weight.CLAIM) {
            return;
        }
        boolean sameDay =
                occasion.date == null
                        || main.date == null
                        || Circumstances.agree(occasion.date.date(), main.date.date())
                                && !isVaguer(occasion.date.date(), main.date.date())
                        || isSameStay(occasion, main);
        boolean aside = occasion.kind == EngagementKind.OTHER || OccasionKinds.isByHand(occasion);
        if (sameDay
                && (OccasionKinds.ALONGSIDE.contains(occasion.kind)
                        || aside && main.place != null)) {
            occasion.place = seat;
        }
    }

    /** "Spoke at a forum in the capital": where the report plays in one. */
    private boolean isInCapital(Occasion occasion, Placed seat) {
        return occasion.tellings.stream().anyMatch(telling -> telling.capital)
                && setting.isCapital(seat);
    }

    /** "Met in Peru": in a state whose city the seat is not. */
    private boolean isElsewhere(Occasion occasion) {
        return occasion.stop != null
                && (seat == null || !setting.countryOf(seat).equals(Optional.of(occasion.stop)));
    }

    /** "Last month" of what is told beside a day: another time. */
    private static boolean isVaguer(CalendarDate date, CalendarDate main) {
        return !isDay(date) && isDay(main);
    }

    private static boolean isDay(CalendarDate date) {
        return switch (date) {
            case CalendarDate.Partial partial -> partial.day() != null;
            case CalendarDate.Interval interval -> interval.first().day() != null;
        };
    }

    /** Whether some of the same persons are in it, a few days before or after. */
    static boolean isSameStay(Occasion occasion, Occasion main) {
        return occasion.date != null
                && main.date != null
                && occasion.sharesPersons(main)
                && (isWithinDays(main.date.date(), occasion.date.date())
                        || isWithinDays(occasion.date.date(), main.date.date()));
    }

    /** Whether the second follows within three days: the same stay. */
    private static boolean isWithinDays(CalendarDate first, CalendarDate then) {
        if (first.firstDay().isEmpty() || then.firstDay().isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(first.firstDay().get(), then.firstDay().get());
        return days >= 0 && days <= 3;
    }

    /**
     * On a journey, what follows a stop happens there: "will travel to Lima, where ... She will
     * also meet ...", "flew to Lima in May. He met ...". And beside a gathering: "will attend the
     * forum in Lima. On its sidelines she will meet ...".
     */
    static void followJourney(List<Occasion> occasions, Occasion main) {
        @Nullable Occasion journey = null;
        @Nullable Occasion gathering = null;
        for (Occasion occasion : occasions) {
            if (occasion.isJourney()) {
                journey = leads(occasion) ? occasion : journey;
            } else if (journey != null && happensThere(occasion, journey, main)) {
                occasion.place = occasion.place == null ? journey.place : occasion.place;
                occasion.stop = journey.goal;
                occasion.date = occasion.date == null ? journey.day() : occasion.date;
            } else if (gathering != null && isBeside(occasion, gathering)) {
                occasion.place = gathering.place;
                occasion.stop = gathering.stop;
                occasion.date = gathering.date;
            } else if (gathers(occasion)) {
                gathering = occasion;
            }
        }
    }

    private static boolean leads(Occasion journey) {
        return journey.weight == Weight.CLAIM && (journey.place != null || journey.goal != null);
    }

    /** Whether it is planned for a city and a day, so that others may meet beside it. */
    private static boolean gathers(Occasion occasion) {
        return occasion.status == EngagementStatus.PLANNED
                && occasion.weight == Weight.CLAIM
                && occasion.place != null
                && occasion.date != null
                && (OccasionKinds.isGathering(occasion)
                        || OccasionKinds.ENCOUNTERS.contains(occasion.kind));
    }

    /** "On its sidelines she will meet B": of no day and no city of its own. */
    private static boolean isBeside(Occasion occasion, Occasion gathering) {
        return occasion.status == EngagementStatus.PLANNED
                && occasion.weight == Weight.CLAIM
                && occasion.date == null
                && !occasion.isSettled()
                && OccasionKinds.ALONGSIDE.contains(occasion.kind)
                && occasion.sharesPersons(gathering)
                && occasion.follows(gathering);
    }

    private static boolean happensThere(Occasion occasion, Occasion stop, Occasion main) {
        return (occasion.place == null || isIn(occasion.place, stop))
                && occasion.status == stop.status
                && occasion.weight == Weight.CLAIM
                && (OccasionKinds.ALONGSIDE.contains(occasion.kind)
                        || OccasionKinds.isGathering(occasion))
                && (occasion.status == EngagementStatus.PLANNED
                        || isOfTale(occasion, stop) && stop != main && occasion != main)
                && (occasion.parts.stream().anyMatch(stop.parts::contains)
                        || occasion.sharesPersons(stop));
    }

    private static boolean isIn(Placed city, Occasion stop) {
        return stop.place != null && city.name().equals(stop.place.name());
    }

    /** Whether it is told right after a journey, and no other day of it. */
    private static boolean isOfTale(Occasion occasion, Occasion stop) {
        return occasion.status == EngagementStatus.HELD
                && stop.date != null
                && (occasion.date == null
                        || Circumstances.agree(occasion.date.date(), stop.date.date()))
                && occasion.follows(stop);
    }
}
