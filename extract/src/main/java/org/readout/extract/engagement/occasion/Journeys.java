package org.readout.extract.engagement.occasion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.Role;

/** Visits: who travels, how long a stay under way lasts, and which journeys only lead home. */
public final class Journeys {
    private final Scene scene;
    private final Setting setting;
    private final @Nullable Placed seat;

    /**
     * @param seat the city where the report plays, or null
     */
    Journeys(Scene scene, Setting setting, @Nullable Placed seat) {
        this.scene = scene;
        this.setting = setting;
        this.seat = seat;
    }

    /**
     * A visit has its traveller only; one that is under way lasts through the main engagement's
     * month.
     */
    void shape(Occasion visit, Occasion main) {
        if (!visit.isJourney()) {
            return;
        }
        visit.parts.removeIf(part -> part.role() == Role.ATTENDEE);
        Actor.Side country = seat == null ? null : setting.countryOf(seat).orElse(null);
        ofGuest(visit, main, country);
        boolean abroad =
                country != null
                        && visit.parts.stream()
                                .filter(part -> part.role() != Role.HOST)
                                .noneMatch(
                                        part ->
                                                scene.cast()
                                                        .sideOf(part.actor())
                                                        .equals(Optional.of(country)));
        boolean here =
                visit.goal == null
                        || country == null
                        || visit.place == null && visit.goal.equals(country);
        if (visit.place == null
                && visit.status == EngagementStatus.HELD
                && here
                && !leadsToSeveral(visit)
                && abroad
                && visit.ordinal != Ordinals.PREVIOUS
                && (visit == main
                        || visit.date == null
                        || main.date == null
                        || Circumstances.agree(visit.date.date(), main.date.date()))
                && (visit == main
                        || visit.weight == Weight.CLAIM
                        || main.persons().stream().anyMatch(visit.persons()::contains))) {
            visit.place = seat;
        }
        boolean under =
                visit.status == EngagementStatus.HELD
                        && main.status == EngagementStatus.HELD
                        && visit.ordinal != Ordinals.PREVIOUS
                        && visit.date == null
                        && here
                        && visit != main
                        && main.persons().stream().anyMatch(visit.persons()::contains);
        if (under && main.date != null) {
            visit.date = month(main.date);
        }
    }

    /** "A visit to Peru and Chile": no one city is its place. */
    private static boolean leadsToSeveral(Occasion visit) {
        return visit.tellings.stream().anyMatch(telling -> goals(telling) > 1);
    }

    /** Of how many states the telling speaks as its goals. */
    private static long goals(Telling telling) {
        return telling.sides.stream().filter(Actor.State.class::isInstance).count();
    }

    /** "Described his visit as a success": of guest and host it is the guest who is on a visit. */
    private void ofGuest(Occasion visit, Occasion main, Actor.@Nullable Side home) {
        List<Telling.Part> guests =
                main.parts.stream().filter(part -> part.role() == Role.GUEST).toList();
        boolean atHome =
                visit != main
                        && home != null
                        && visit.weight == Weight.MENTION
                        && visit.goal == null
                        && visit.place == null
                        && visit.parts.size() == 1
                        && guests.size() == 1
                        && isOf(visit.parts.getFirst(), home)
                        && !isOf(guests.getFirst(), home);
        if (atHome) {
            visit.parts.set(0, new Telling.Part(guests.getFirst().actor(), Role.GUEST, null));
        }
    }

    private boolean isOf(Telling.Part part, Actor.Side side) {
        return scene.cast().sideOf(part.actor()).filter(side::equals).isPresent();
    }

    static Dated month(Dated day) {
        return day.date()
                .firstDay()
                .map(
                        first ->
                                new Dated(
                                        CalendarDate.month(first.getYear(), first.getMonthValue()),
                                        day.quote()))
                .orElse(day);
    }

    private static final WordSet RETURNING =
            WordSet.of("return", "fly", "go", "leave", "depart", "head", "be", "travel", "get");

    /** Who travels to his own state goes home. */
    boolean isReturn(Occasion visit) {
        Actor.Side goal = visit.goal;
        return goal != null
                && visit.isJourney()
                && isOf(scene, visit.parts, goal)
                && visit.tellings.stream().allMatch(Journeys::tellsReturn);
    }

    /** "Returns to Lima on Friday", said of a Peruvian: no journey, nor a stop of one. */
    public static boolean isReturn(Scene scene, Telling telling) {
        Actor.Side goal = telling.goal;
        if (goal == null && telling.place != null) {
            goal = Setting.countryOf(scene, telling.place).orElse(null);
        }
        return goal != null
                && telling.kind == EngagementKind.VISIT
                && isOf(scene, telling.parts, goal)
                && tellsReturn(telling);
    }

    private static boolean tellsReturn(Telling telling) {
        return telling.view
                .clauseAt(telling.anchor)
                .filter(clause -> RETURNING.contains(clause.verb().lemma()))
                .filter(clause -> clause.verb().head() == telling.anchor)
                .isPresent();
    }

    private static boolean isOf(Scene scene, List<Telling.Part> parts, Actor.Side home) {
        List<Telling.Part> guests =
                parts.stream().filter(part -> part.role() != Role.HOST).toList();
        return !guests.isEmpty()
                && guests.stream()
                        .map(part -> scene.cast().sideOf(part.actor()))
                        .allMatch(Optional.of(home)::equals);
    }
}
