package org.readout.extract.engagement.occasion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Folding;
import org.readout.model.Office;
import org.readout.model.Role;

/**
 * Who is host and who guest where the words leave it open: the host is the side in whose state an
 * encounter takes place.
 */
final class Hosts {
    private static final Set<String> RESIDENT =
            Set.of("ambassador", "commissioner", "nuncio", "affaires", "coordinator", "consul");

    /** In which building of state the holder of which office receives. */
    private static final List<House> HOUSES =
            List.of(
                    new House("presiden", "president"),
                    new House("state house", "president"),
                    new House("white house", "president"),
                    new House("kremlin", "president"),
                    new House("downing street", "prime minister"),
                    new House("vatican", "pope"),
                    new House("prime minister", "prime minister"),
                    new House("chancellery", "chancellor"),
                    new House("foreign ministry", "foreign"),
                    new House("ministry of foreign", "foreign"),
                    new House("ministry", "minister"),
                    new House("parliament", "speaker"));

    private record House(String word, String office) {}

    /** A report tells of few; a page of thousands is a list, and need not be searched whole. */
    private static final int MOST_JOURNEYS = 100;

    private final Scene scene;
    private final Setting setting;
    private final List<Occasion> journeys;

    Hosts(Scene scene, Setting setting, List<Occasion> occasions) {
        this.scene = scene;
        this.setting = setting;
        this.journeys =
                occasions.stream().filter(Occasion::isJourney).limit(MOST_JOURNEYS).toList();
    }

    /** Gives those whose part the words leave open the part of host or guest. */
    void settle(Occasion occasion) {
        boolean meets = OccasionKinds.ENCOUNTERS.contains(occasion.kind);
        boolean rite =
                occasion.kind == EngagementKind.CEREMONY || occasion.kind == EngagementKind.OTHER;
        if (!meets && !rite
                || occasion.kind == EngagementKind.SUMMIT && occasion.sides.size() != 2) {
            return;
        }
        Actor.Side home = home(occasion);
        if (home == null || meets && !occasion.sides.contains(home)) {
            return;
        }
        boolean atHome =
                meets
                        && (occasion.sides.size() == 2
                                || occasion.parts.stream().anyMatch(part -> isOf(part, home)));
        for (int i = 0; i < occasion.parts.size(); i++) {
            Part part = occasion.parts.get(i);
            if (part.role() != Role.ATTENDEE || occasion.listed.contains(part.actor())) {
                continue;
            }
            Role role = atHome && isOf(part, home) ? Role.HOST : part.role();
            if (!isOf(part, home) && (atHome || travels(part.actor(), home))) {
                role = Role.GUEST;
            }
            occasion.parts.set(i, new Part(part.actor(), role, part.capacity()));
        }
    }

    private boolean isOf(Part part, Actor.Side side) {
        return scene.cast().sideOf(part.actor()).filter(side::equals).isPresent();
    }

    private Actor.@Nullable Side home(Occasion occasion) {
        if (occasion.stop != null) {
            return occasion.stop;
        }
        if (occasion.place != null) {
            return setting.countryOf(occasion.place).orElse(null);
        }
        Set<Actor.Side> present = states(occasion);
        Actor.Side owner = house(occasion);
        if (owner == null) {
            owner = visited(occasion, present);
        }
        return owner == null ? accredited(occasion, present) : owner;
    }

    private Set<Actor.Side> states(Occasion occasion) {
        Set<Actor.Side> states = new HashSet<>();
        for (Part part : occasion.parts) {
            scene.cast()
                    .sideOf(part.actor())
                    .filter(Actor.State.class::isInstance)
                    .ifPresent(states::add);
        }
        return states;
    }

    /** The state of one side that somebody of another is on a visit to. */
    private Actor.@Nullable Side visited(Occasion occasion, Set<Actor.Side> present) {
        for (Occasion visit : journeys) {
            if ((visit.status == occasion.status
                            || visit.status == EngagementStatus.HELD
                                    && occasion.status == EngagementStatus.PLANNED)
                    && visit.ordinal != Ordinals.PREVIOUS
                    && datesAgree(visit, occasion)
                    && visit.persons().stream().anyMatch(occasion.persons()::contains)) {
                Optional<Actor.Side> goal =
                        visit.sides.stream()
                                .filter(present::contains)
                                .filter(side -> !isTravellers(visit, side))
                                .findFirst();
                if (goal.isPresent()) {
                    return goal.get();
                }
            }
        }
        return null;
    }

    private boolean isTravellers(Occasion visit, Actor.Side side) {
        return visit.parts.stream().anyMatch(part -> part.role() == Role.GUEST && isOf(part, side));
    }

    private static boolean datesAgree(Occasion a, Occasion b) {
        return a.date == null
                || b.date == null
                || Circumstances.agree(a.date.date(), b.date.date())
                || sameMonth(a, b);
    }

    private static boolean sameMonth(Occasion a, Occasion b) {
        return a.date != null
                && b.date != null
                && a.date.date().firstDay().isPresent()
                && b.date.date().firstDay().isPresent()
                && a.date.date()
                        .firstDay()
                        .get()
                        .withDayOfMonth(1)
                        .equals(b.date.date().firstDay().get().withDayOfMonth(1));
    }

    /** Whether the person is on a journey to the side's state. */
    private boolean travels(Actor person, Actor.Side home) {
        for (Occasion visit : journeys) {
            boolean there =
                    visit.sides.contains(home) && !isTravellers(visit, home)
                            || visit.place != null
                                    && setting.countryOf(visit.place)
                                            .filter(home::equals)
                                            .isPresent();
            if (there
                    && visit.status != EngagementStatus.CANCELLED
                    && visit.persons().contains(person)) {
                return true;
            }
        }
        return false;
    }

    /** An ambassador meets where he is accredited: with the other side, if there is but one. */
    private Actor.@Nullable Side accredited(Occasion occasion, Set<Actor.Side> present) {
        Actor.Side other = null;
        boolean resident = false;
        for (Part part : occasion.parts) {
            Optional<Actor.Side> side = scene.cast().sideOf(part.actor());
            if (side.isEmpty() || occasion.listed.contains(part.actor())) {
                continue;
            }
            if (hasOffice(part.actor(), RESIDENT)) {
                resident = true;
            } else if (other != null && !other.equals(side.get())) {
                return null;
            } else {
                other = side.get();
            }
        }
        return resident && other != null && present.contains(other) ? other : null;
    }

    private boolean hasOffice(Actor actor, Set<String> words) {
        for (String title : titles(actor)) {
            for (String word : title.split(" ", -1)) {
                if (words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<String> titles(Actor actor) {
        return actor instanceof Actor.Individual(var id)
                ? scene.cast().person(id).offices().stream()
                        .map(Office::title)
                        .map(Folding::fold)
                        .toList()
                : List.of();
    }

    /** "At the Presidential Palace": he whose house it is, where only one could be meant. */
    private Actor.@Nullable Side house(Occasion occasion) {
        if (occasion.venue == null) {
            return null;
        }
        String venue = Folding.fold(occasion.venue.text());
        for (House house : HOUSES) {
            if (!venue.contains(house.word())) {
                continue;
            }
            Set<Actor.Side> owners = new HashSet<>();
            for (Part part : occasion.parts) {
                if (titles(part.actor()).stream()
                        .anyMatch(title -> title.startsWith(house.office()))) {
                    scene.cast().sideOf(part.actor()).ifPresent(owners::add);
                }
            }
            return owners.size() == 1 ? owners.iterator().next() : null;
        }
        return null;
    }
}
