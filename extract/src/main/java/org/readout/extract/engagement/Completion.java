package org.readout.extract.engagement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.date.DateMention;
import org.readout.extract.engagement.Telling.Part;
import org.readout.extract.engagement.Telling.Weight;
import org.readout.extract.place.Place;
import org.readout.model.Actor;
import org.readout.model.BlockKind;
import org.readout.model.CalendarDate;
import org.readout.model.Dated;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Placed;
import org.readout.model.Role;
import org.readout.model.Sentence;

/** Fills in what one engagement leaves to the rest of the document: its sides, its day, its city, who is host. */
final class Completion {
    private static final Set<EngagementKind> REMOTE = Set.of(EngagementKind.PHONE_CALL, EngagementKind.VIDEO_CALL);
    private static final Set<EngagementKind> ENCOUNTERS = Set.of(
            EngagementKind.TALKS, EngagementKind.MEETING, EngagementKind.RECEPTION, EngagementKind.SESSION, EngagementKind.SUMMIT);
    /** What happens in the course of a main engagement: it shares day and city. */
    private static final Set<EngagementKind> ALONGSIDE = Set.of(
            EngagementKind.TALKS, EngagementKind.MEETING, EngagementKind.RECEPTION, EngagementKind.SIGNING,
            EngagementKind.CEREMONY, EngagementKind.SESSION, EngagementKind.SUMMIT);

    private final Scene scene;
    private final Sides sideWords;
    private final @Nullable CalendarDate published;
    private final Optional<Placed> dateline;
    private @Nullable Placed seat;

    Completion(Scene scene, Sides sideWords, @Nullable CalendarDate published) {
        this.sideWords = sideWords;
        this.scene = scene;
        this.published = published;
        this.dateline = new Dateline(scene.text(), scene.places()).city();
    }

    List<Occasion> complete(List<Occasion> found) {
        List<Occasion> occasions = new ArrayList<>(found);
        MainChoice choice = new MainChoice(scene.text());
        Optional<Occasion> chosen = choice.of(occasions);
        if (chosen.isEmpty()) {
            return occasions;
        }
        occasions.forEach(this::sides);
        Occasion main = chosen.get();
        main.main = true;
        completeMain(main);
        seat = seat(occasions, main);
        followJourney(occasions);
        if (seat != null && main.place == null && main.status == EngagementStatus.HELD && ALONGSIDE.contains(main.kind)) {
            main.place = seat;
        }
        for (Occasion occasion : occasions) {
            if (occasion != main) {
                inheritSides(occasion, main);
                inheritParties(occasion, main);
                inheritDay(occasion, main);
                inheritPlace(occasion, main);
            }
            settleStatus(occasion);
        }
        occasions.removeIf(occasion -> occasion != main && isReturn(occasion));
        occasions.addAll(new EnvoyVisits(scene).of(main, occasions));
        for (Occasion occasion : occasions) {
            if (occasion != main && occasion.tellings.stream().anyMatch(choice::leads)) {
                inheritLead(occasion, main);
            }
            shapeVisit(occasion, main);
            roles(occasion);
        }
        return occasions;
    }

    /** Every side that persons and words give, and a journey's goal. */
    private void sides(Occasion occasion) {
        Set<Actor.Side> sides = new LinkedHashSet<>();
        occasion.parts.forEach(part -> scene.cast().sideOf(part.actor()).ifPresent(sides::add));
        sides.addAll(occasion.sides);
        if (occasion.goal != null) {
            sides.add(occasion.goal);
        }
        sides.removeIf(side -> !sideWords.isSide(side));
        occasion.sides.clear();
        occasion.sides.addAll(sides);
        occasion.betweenSides = occasion.tellings.stream().anyMatch(telling -> !telling.guessed || namesTwo(telling, sides))
                && isBetweenSides(occasion, sides);
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
        boolean gathering = isGathering(occasion) || occasion.kind == EngagementKind.SESSION;
        boolean organisation = sides.stream().anyMatch(Actor.Body.class::isInstance)
                && (gathering || sides.size() >= 2);
        boolean stranger = occasion.isJourney() && occasion.goal != null && occasion.parts.stream()
                .anyMatch(part -> part.role() == Role.GUEST && scene.cast().sideOf(part.actor()).isEmpty() && hasOffice(part.actor()));
        return organisation || stranger || sides.stream().filter(Actor.State.class::isInstance).count() >= 2;
    }

    /** The first day that the lead tells, not after the publication: "agreed on Tuesday to ...". */
    private Optional<Dated> leadDay() {
        int seen = 0;
        for (Sentence sentence : scene.text().sentences()) {
            if (sentence.block().kind() != BlockKind.BODY || sentence.size() < 6) {
                continue;
            }
            for (DateMention mention : scene.dates().within(sentence.first(), sentence.end())) {
                if (mention.isDay() && mention.date() instanceof CalendarDate.Partial && isRecent(mention.date())) {
                    return Optional.of(new Dated(mention.date(), scene.text().quote(mention.first(), mention.end())));
                }
            }
            if (++seen == 2) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether the second follows within three days: the same stay. */
    private static boolean isWithinDays(CalendarDate first, CalendarDate then) {
        if (first.firstDay().isEmpty() || then.firstDay().isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(first.firstDay().get(), then.firstDay().get());
        return days >= 0 && days <= 3;
    }

    private boolean isRecent(CalendarDate date) {
        if (published == null || published.lastDay().isEmpty() || date.firstDay().isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(date.firstDay().get(), published.lastDay().get());
        return days >= 0 && days <= 7;
    }

    private boolean hasOffice(Actor actor) {
        return actor instanceof Actor.Individual(var id) && !scene.cast().person(id).offices().isEmpty();
    }

    private void completeMain(Occasion main) {
        if (main.sides.size() < 2) {
            scene.references().everybody().sides().stream().filter(side -> main.sides.size() < 2).forEach(main::takeSide);
        }
        if (ENCOUNTERS.contains(main.kind) && main.status == EngagementStatus.HELD) {
            principals(main);
        }
        if (main.date == null && main.status == EngagementStatus.HELD) {
            main.date = leadDay().orElse(published == null ? null : new Dated(published, quote(main)));
        }
        if (main.place == null && main.here && dateline.isPresent()) {
            main.place = dateline.get();
        }
    }

    /** A main encounter of two sides has somebody of each: the first whom the text names. */
    private void principals(Occasion main) {
        for (Actor.Side side : List.copyOf(main.sides)) {
            if (main.parts.stream().anyMatch(part -> scene.cast().sideOf(part.actor()).equals(Optional.of(side)))) {
                continue;
            }
            scene.cast().persons().stream()
                    .filter(person -> person.side().equals(Optional.of(side)))
                    .findFirst()
                    .ifPresent(person -> main.parts.add(new Part(new Actor.Individual(person.id()), Role.ATTENDEE, null)));
        }
    }

    private Optional<Actor.Side> countryOf(Placed city) {
        return scene.places().city(city.name()).map(Place::country).map(Actor.State::new);
    }

    private static void inheritSides(Occasion occasion, Occasion main) {
        if (occasion.sides.size() >= 2 || isGathering(occasion) && !occasion.sides.isEmpty()) {
            return;
        }
        if (occasion.sides.isEmpty() || main.sides.containsAll(occasion.sides)) {
            main.sides.forEach(occasion::takeSide);
        }
    }

    /** A summit in passing in the lead ("signed at the close of their summit") has the lead's day and city. */
    private void inheritLead(Occasion occasion, Occasion main) {
        boolean here = occasion.status == EngagementStatus.HELD && main.status == EngagementStatus.HELD
                && occasion.ordinal != Ordinals.PREVIOUS && main.sides.containsAll(occasion.sides)
                && (ENCOUNTERS.contains(occasion.kind) || isGathering(occasion)) && occasion.weight == Weight.MENTION;
        if (here && occasion.date == null) {
            occasion.date = main.date;
            occasion.place = occasion.place == null ? main.place : occasion.place;
        }
    }

    /** Who travels, who is welcomed, to whom a letter was brought, where the words leave it to the main engagement. */
    private void inheritParties(Occasion occasion, Occasion main) {
        List<Part> guests = main.parts.stream().filter(part -> part.role() == Role.GUEST).toList();
        boolean welcome = occasion.kind == EngagementKind.CEREMONY && occasion.tellings.stream().anyMatch(this::isWelcome);
        boolean journey = occasion.isJourney() && occasion.status != EngagementStatus.PROPOSED && occasion.weight == Weight.CLAIM;
        if (occasion.parts.isEmpty() && guests.size() == 1 && (welcome || journey)) {
            occasion.parts.add(new Part(guests.getFirst().actor(), Role.GUEST, null));
        }
        boolean brought = byHand(occasion) && occasion.status == EngagementStatus.HELD
                && occasion.parts.stream().noneMatch(part -> part.role() == Role.RECIPIENT);
        Optional<Part> sender = occasion.parts.stream().filter(part -> part.role() == Role.SENDER).findFirst();
        if (brought && sender.isPresent()) {
            main.parts.stream()
                    .filter(part -> !scene.cast().sideOf(part.actor()).equals(scene.cast().sideOf(sender.get().actor())))
                    .findFirst()
                    .ifPresent(part -> occasion.parts.add(new Part(part.actor(), Role.RECIPIENT, null)));
        }
    }

    /** Who travels to his own state goes home. */
    private boolean isReturn(Occasion visit) {
        boolean returns = visit.tellings.stream().allMatch(telling -> telling.view.clauseAt(telling.anchor)
                .filter(clause -> clause.verb().lemma().equals("return") && clause.verb().head() == telling.anchor)
                .isPresent());
        return returns && visit.isJourney() && visit.goal != null && !visit.parts.isEmpty()
                && visit.parts.stream().allMatch(part -> scene.cast().sideOf(part.actor()).filter(visit.goal::equals).isPresent());
    }

    private boolean isWelcome(Telling telling) {
        for (int at = telling.first; at < telling.end; at++) {
            String word = scene.text().folded(at);
            if (word.startsWith("welcom") || word.equals("farewell")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGathering(Occasion occasion) {
        return occasion.kind == EngagementKind.SUMMIT || occasion.kind == EngagementKind.CONFERENCE;
    }

    private void inheritDay(Occasion occasion, Occasion main) {
        if (occasion.date == null && main.date != null && main.isJourney() && main.status == EngagementStatus.PLANNED
                && occasion.status == EngagementStatus.PLANNED && occasion.weight == Weight.CLAIM) {
            occasion.date = main.date; // what is planned during a visit that is planned
        }
        if (occasion.date != null || main.date == null || occasion.status != EngagementStatus.HELD) {
            return;
        }
        if (occasion.kind == EngagementKind.VISIT) {
            return;
        }
        boolean told = occasion.weight == Weight.CLAIM && main.status == EngagementStatus.HELD;
        if (told && (ALONGSIDE.contains(occasion.kind) || occasion.kind == EngagementKind.OTHER || byHand(occasion))) {
            occasion.date = main.date;
        }
    }

    private static boolean byHand(Occasion occasion) {
        return occasion.kind == EngagementKind.LETTER && occasion.tellings.stream().anyMatch(telling -> telling.byHand);
    }

    private void inheritPlace(Occasion occasion, Occasion main) {
        if (occasion.place == null && occasion.here && dateline.isPresent()) {
            occasion.place = dateline.get();
        }
        boolean soon = occasion.status == EngagementStatus.PLANNED && occasion.date != null && main.date != null
                && ALONGSIDE.contains(occasion.kind) && isWithinDays(main.date.date(), occasion.date.date())
                && occasion.persons().stream().anyMatch(main.persons()::contains);
        if (occasion.place == null && soon) {
            occasion.place = seat;
        }
        if (occasion.place != null || seat == null || occasion.status != EngagementStatus.HELD || occasion.weight != Weight.CLAIM) {
            return;
        }
        boolean sameDay = occasion.date == null || main.date == null || Circumstances.agree(occasion.date.date(), main.date.date());
        if (sameDay && (ALONGSIDE.contains(occasion.kind) || occasion.kind == EngagementKind.OTHER || byHand(occasion))) {
            occasion.place = seat;
        }
    }

    /** Where the report plays: the main engagement's city, the dateline's if it lies with one of the sides, or where most happens. */
    private @Nullable Placed seat(List<Occasion> occasions, Occasion main) {
        if (main.place != null) {
            return main.place;
        }
        if (dateline.isPresent() && !REMOTE.contains(main.kind)) {
            Optional<Actor.Side> country = countryOf(dateline.get());
            if (country.isPresent() && occasions.stream().anyMatch(occasion -> occasion.sides.contains(country.get()))) {
                return dateline.get();
            }
        }
        return occasions.stream()
                .filter(occasion -> occasion.status == EngagementStatus.HELD && occasion.place != null && occasion.weight == Weight.CLAIM)
                .filter(occasion -> occasion.date == null || main.date == null || Circumstances.agree(occasion.date.date(), main.date.date()))
                .map(occasion -> occasion.place)
                .findFirst()
                .orElse(null);
    }

    /** On a journey, what follows a stop happens there: "will travel to Lima, where ... She will also meet ...". */
    private static void followJourney(List<Occasion> occasions) {
        @Nullable Occasion stop = null;
        for (Occasion occasion : occasions) {
            if (occasion.isJourney()) {
                stop = occasion.place != null && occasion.weight == Weight.CLAIM ? occasion : stop;
                continue;
            }
            boolean then = stop != null && occasion.place == null && occasion.status == stop.status && occasion.weight == Weight.CLAIM
                    && occasion.status == EngagementStatus.PLANNED
                    && (ALONGSIDE.contains(occasion.kind) || isGathering(occasion))
                    && occasion.parts.stream().anyMatch(stop.parts::contains) | occasion.persons().stream().anyMatch(stop.persons()::contains);
            if (then) {
                occasion.place = stop.place;
            }
        }
    }

    /** What lies after the publication is still to come, whatever tense tells it: "on Friday she travels to Oslo". */
    private void settleStatus(Occasion occasion) {
        if (published == null || occasion.date == null) {
            return;
        }
        Optional<LocalDate> first = occasion.date.date().firstDay();
        Optional<LocalDate> today = published.lastDay();
        if (occasion.status == EngagementStatus.HELD && first.isPresent() && today.isPresent() && first.get().isAfter(today.get())) {
            occasion.status = EngagementStatus.PLANNED;
        }
    }

    /** A visit has its traveller only; one that is under way lasts through the main engagement's month. */
    private void shapeVisit(Occasion visit, Occasion main) {
        if (!visit.isJourney()) {
            return;
        }
        visit.parts.removeIf(part -> part.role() == Role.ATTENDEE);
        Actor.Side country = seat == null ? null : countryOf(seat).orElse(null);
        boolean abroad = country != null && visit.parts.stream().noneMatch(part -> scene.cast().sideOf(part.actor()).equals(Optional.of(country)));
        boolean here = visit.goal == null || country == null || visit.place == null && visit.goal.equals(country);
        if (visit.place == null && visit.status == EngagementStatus.HELD && here && abroad && visit.ordinal != Ordinals.PREVIOUS
                && (visit == main || visit.date == null || main.date == null || Circumstances.agree(visit.date.date(), main.date.date()))
                && (visit == main || visit.weight == Weight.CLAIM || main.persons().stream().anyMatch(visit.persons()::contains))) {
            visit.place = seat;
        }
        boolean under = visit.status == EngagementStatus.HELD && main.status == EngagementStatus.HELD && visit.ordinal != Ordinals.PREVIOUS
                && visit.date == null && here && visit != main && main.persons().stream().anyMatch(visit.persons()::contains);
        if (under && main.date != null) {
            visit.date = month(main.date);
        }
    }

    private static Dated month(Dated day) {
        return day.date().firstDay()
                .map(first -> new Dated(CalendarDate.month(first.getYear(), first.getMonthValue()), day.quote()))
                .orElse(day);
    }

    /** The host is the side in whose state the place lies. */
    private void roles(Occasion occasion) {
        if (!ENCOUNTERS.contains(occasion.kind) || occasion.place == null) {
            return;
        }
        Optional<Actor.Side> country = countryOf(occasion.place);
        boolean atHome = country.isPresent() && occasion.parts.stream()
                .anyMatch(part -> scene.cast().sideOf(part.actor()).equals(country));
        if (!atHome) {
            return;
        }
        for (int i = 0; i < occasion.parts.size(); i++) {
            Part part = occasion.parts.get(i);
            Role role = scene.cast().sideOf(part.actor()).equals(country) ? Role.HOST : Role.GUEST;
            if (part.role() == Role.ATTENDEE && i < 2) {
                occasion.parts.set(i, new Part(part.actor(), role, part.capacity()));
            }
        }
    }

    private org.readout.model.Quote quote(Occasion occasion) {
        Telling best = occasion.best();
        return scene.text().quote(best.first, best.end);
    }
}
