package org.readout.extract.engagement.occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.Section;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.grammar.VerbForm;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Person;
import org.readout.model.Placed;
import org.readout.model.Role;

/**
 * Fills in what one engagement leaves to the rest of the document: its sides, its day, its city,
 * who is host.
 */
public final class Completion {
    private final Scene scene;
    private final Sides sideWords;
    private final @Nullable CalendarDate published;
    private final Section section;
    private final Setting setting;

    /** The same few sides take part in every engagement. */
    private final Map<Actor.Side, Boolean> isSide = new HashMap<>();

    public Completion(
            Scene scene, Sides sideWords, @Nullable CalendarDate published, Section section) {
        this.scene = scene;
        this.sideWords = sideWords;
        this.published = published;
        this.section = section;
        this.setting = new Setting(scene, published, section);
    }

    public List<Occasion> complete(List<Occasion> found) {
        List<Occasion> occasions = new ArrayList<>(found);
        MainChoice choice = new MainChoice(scene.text(), section);
        Optional<Occasion> chosen = choice.of(occasions);
        if (chosen.isEmpty()) {
            return occasions;
        }
        Occasion main = chosen.get();
        occasions.removeIf(occasion -> occasion != main && isOnlyNamed(occasion));
        occasions.forEach(this::sides);
        main.main = true;
        completeMain(main);
        for (Occasion occasion : occasions) {
            PlaceInheritance.settleCapital(scene, occasion, occasions);
        }
        @Nullable Placed seat = setting.seat(occasions, main);
        Inheritance inheritance = new Inheritance(scene);
        PlaceInheritance places = new PlaceInheritance(setting, seat);
        Sequels sequels = new Sequels(scene);
        sequels.followOccasion(occasions);
        Journeys journeys = new Journeys(scene, setting, seat);
        PlaceInheritance.followJourney(occasions, main);
        sequels.followTale(occasions, main);
        if (seat != null
                && main.place == null
                && main.status == EngagementStatus.HELD
                && (main.stop == null || setting.countryOf(seat).equals(Optional.of(main.stop)))
                && OccasionKinds.ALONGSIDE.contains(main.kind)) {
            main.place = seat;
        }
        Hosts hosts = new Hosts(scene, setting, occasions);
        if (main.place != null) {
            hosts.settle(main);
        }
        Protagonist protagonist = new Protagonist(scene.cast(), main, occasions);
        occasions.forEach(protagonist::join);
        for (Occasion occasion : occasions) {
            if (occasion != main) {
                Inheritance.inheritSides(occasion, main);
                inheritance.inheritParties(occasion, main);
                inheritance.inheritDay(occasion, main);
                places.inheritPlace(occasion, main);
            }
            settleStatus(occasion, main);
        }
        occasions.removeIf(occasion -> occasion != main && journeys.isReturn(occasion));
        occasions.addAll(new EnvoyVisits(scene).of(main, occasions));
        for (Occasion occasion : occasions) {
            if (occasion != main && occasion.tellings.stream().anyMatch(choice::leads)) {
                inheritance.inheritLead(occasion, main);
            }
            journeys.shape(occasion, main);
        }
        occasions.forEach(hosts::settle);
        return occasions;
    }

    /** "The leaders' summit" without day, city or persons: a name, not an occasion that is told. */
    private static boolean isOnlyNamed(Occasion occasion) {
        boolean sitting =
                OccasionKinds.isGathering(occasion) || occasion.kind == EngagementKind.SESSION;
        boolean last =
                occasion.ordinal == Ordinals.PREVIOUS
                        && (occasion.kind == EngagementKind.TALKS
                                || occasion.kind == EngagementKind.MEETING)
                        && occasion.sides.isEmpty(); // "the last round of talks", whoever's
        return (sitting && occasion.ordinal == Ordinals.NONE || last)
                && occasion.weight == Weight.MENTION
                && occasion.status == EngagementStatus.HELD
                && occasion.date == null
                && occasion.place == null
                && occasion.parts.isEmpty()
                && !occasion.isInHeadline()
                && occasion.tellings.stream()
                        .noneMatch(telling -> telling.view.clauses().isEmpty());
    }

    /** Every side that persons and words give, and a journey's goal. */
    private void sides(Occasion occasion) {
        Set<Actor.Side> sides = new LinkedHashSet<>();
        occasion.parts.forEach(part -> scene.cast().sideOf(part.actor()).ifPresent(sides::add));
        sides.addAll(occasion.sides);
        if (occasion.goal != null) {
            sides.add(occasion.goal);
        }
        sides.removeIf(side -> !isSide.computeIfAbsent(side, sideWords::isSide));
        if (occasion.kind == EngagementKind.OTHER && sides.size() == 1) {
            sides.addAll(issuers()); // "the Ministry summoned the ambassador": whose page it is
        }
        occasion.sides.clear();
        occasion.sides.addAll(sides);
        occasion.betweenSides =
                isBetweenSides(occasion, sides)
                        && occasion.tellings.stream()
                                .anyMatch(telling -> !telling.guessed || namesTwo(telling, sides));
    }

    private List<Actor.Side> issuers() {
        return scene.references().issuer().actors().stream()
                .flatMap(actor -> scene.cast().sideOf(actor).stream())
                .toList();
    }

    /** Whether the sentence itself names persons or states of two of the sides. */
    private boolean namesTwo(Telling telling, Set<Actor.Side> sides) {
        return scene.cast().within(telling.view.first(), telling.view.end()).stream()
                        .flatMap(mention -> scene.cast().sideOf(mention.actor()).stream())
                        .filter(sides::contains)
                        .distinct()
                        .count()
                >= 2;
    }

    private boolean isBetweenSides(Occasion occasion, Set<Actor.Side> sides) {
        boolean gathering =
                OccasionKinds.isGathering(occasion) || occasion.kind == EngagementKind.SESSION;
        boolean organisation =
                sides.stream().anyMatch(Actor.Body.class::isInstance)
                        && (gathering || sides.size() >= 2);
        boolean stranger =
                occasion.isJourney()
                        && occasion.goal != null
                        && occasion.parts.stream()
                                .anyMatch(
                                        part ->
                                                part.role() == Role.GUEST
                                                        && scene.cast()
                                                                .sideOf(part.actor())
                                                                .isEmpty()
                                                        && hasOffice(part.actor()));
        return organisation || stranger || states(sides) >= 2;
    }

    private static int states(Set<Actor.Side> sides) {
        int states = 0;
        for (Actor.Side side : sides) {
            states += side instanceof Actor.State ? 1 : 0;
        }
        return states;
    }

    private boolean hasOffice(Actor actor) {
        return actor instanceof Actor.Individual(var id)
                && !scene.cast().person(id).offices().isEmpty();
    }

    private void completeMain(Occasion main) {
        if (main.sides.size() < 2 && section.alone()) {
            scene.references().everybody().sides().stream()
                    .filter(side -> main.sides.size() < 2)
                    .forEach(main::takeSide);
        }
        if (section.alone()
                && OccasionKinds.ENCOUNTERS.contains(main.kind)
                && main.status == EngagementStatus.HELD) {
            principals(main);
        }
        if (main.date == null && main.status == EngagementStatus.HELD) {
            main.date =
                    setting.leadDay()
                            .orElse(published == null ? null : new Dated(published, quote(main)));
        }
        if (main.place == null && main.here && setting.dateline().isPresent()) {
            main.place = setting.dateline().get();
        }
    }

    /** A main encounter of two sides has somebody of each: the first whom the text names. */
    private void principals(Occasion main) {
        if (main.parts.stream().anyMatch(part -> scene.cast().sideOf(part.actor()).isEmpty())) {
            return; // one whose side is not known may be of the side that seems to lack
        }
        for (Actor.Side side : List.copyOf(main.sides)) {
            if (main.parts.stream()
                    .anyMatch(
                            part -> scene.cast().sideOf(part.actor()).equals(Optional.of(side)))) {
                continue;
            }
            principal(main, side)
                    .ifPresent(
                            person ->
                                    main.parts.add(
                                            new Part(
                                                    new Actor.Individual(person.id()),
                                                    Role.ATTENDEE,
                                                    null)));
        }
    }

    /** Whom the text names first of the side; at a summit its head, if any is named. */
    private Optional<Person> principal(Occasion main, Actor.Side side) {
        List<Person> own =
                scene.cast().persons().stream()
                        .filter(person -> person.side().equals(Optional.of(side)))
                        .toList();
        return main.kind == EngagementKind.SUMMIT
                ? own.stream().filter(Heads::isHead).findFirst().or(() -> own.stream().findFirst())
                : own.stream().findFirst();
    }

    /**
     * What lies after the publication is still to come, whatever tense tells it: "next week she
     * flies to Oslo".
     */
    private void settleStatus(Occasion occasion, Occasion main) {
        boolean listed =
                occasion.status == EngagementStatus.HELD
                        && main.status == EngagementStatus.PLANNED
                        && occasion.date == null
                        && occasion.tellings.stream()
                                .allMatch(
                                        telling ->
                                                telling.view.clauses().isEmpty()
                                                        && !telling.view.isHeadline());
        if (listed) {
            occasion.status = EngagementStatus.PLANNED; // an item of a programme
        }
        boolean ahead =
                occasion.isJourney()
                        && occasion.status == EngagementStatus.HELD
                        && main.status == EngagementStatus.PLANNED
                        && occasion.date == null
                        && occasion.tellings.stream().allMatch(Completion::isPresent);
        if (ahead) {
            occasion.status = EngagementStatus.PLANNED; // "from Lima she continues to Quito"
        }
        if (published == null || occasion.date == null) {
            return;
        }
        Optional<LocalDate> first = occasion.date.date().firstDay();
        Optional<LocalDate> today = published.lastDay();
        if (occasion.status == EngagementStatus.HELD
                && first.isPresent()
                && today.isPresent()
                && first.get().isAfter(today.get())) {
            occasion.status = EngagementStatus.PLANNED;
        }
        Optional<LocalDate> last = occasion.date.date().lastDay();
        boolean over = last.isPresent() && today.isPresent() && last.get().isBefore(today.get());
        if (occasion.status == EngagementStatus.PLANNED
                && over
                && occasion.weight == Weight.MENTION) {
            occasion.status = EngagementStatus.HELD;
        }
    }

    private static boolean isPresent(Telling telling) {
        return telling.view
                .clauseAt(telling.anchor)
                .filter(clause -> clause.verb().form() == VerbForm.PRESENT)
                .filter(clause -> !clause.verb().perfect() && !clause.verb().progressive())
                .isPresent();
    }

    private org.readout.model.Quote quote(Occasion occasion) {
        Telling best = occasion.best();
        return scene.text().quote(best.first, best.end);
    }
}
