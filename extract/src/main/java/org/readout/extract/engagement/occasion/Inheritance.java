package org.readout.extract.engagement.occasion;

import java.util.List;
import java.util.Optional;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.JourneyFit;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * What an engagement takes over from the main one where its own words are silent: sides, day,
 * guests.
 */
final class Inheritance {
    private final Scene scene;

    Inheritance(Scene scene) {
        this.scene = scene;
    }

    static void inheritSides(Occasion occasion, Occasion main) {
        if (occasion.sides.size() >= 2
                || OccasionKinds.isGathering(occasion) && !occasion.sides.isEmpty()
                || isOfBody(occasion)) {
            return;
        }
        if (occasion.sides.isEmpty() || main.sides.containsAll(occasion.sides)) {
            main.sides.forEach(occasion::takeSide);
        }
    }

    /** "The 80th session of the General Assembly": nobody's but its own. */
    private static boolean isOfBody(Occasion occasion) {
        return occasion.kind == EngagementKind.SESSION
                && occasion.weight == Weight.MENTION
                && occasion.parts.isEmpty()
                && occasion.sides.stream().anyMatch(Actor.Body.class::isInstance);
    }

    /**
     * A summit in passing in the lead ("a pact reached at their summit") has the lead's day and
     * city.
     */
    void inheritLead(Occasion occasion, Occasion main) {
        boolean another =
                occasion.kind != main.kind
                        && occasion.tellings.stream().allMatch(telling -> telling.named);
        boolean here =
                occasion.status == EngagementStatus.HELD
                        && main.status == EngagementStatus.HELD
                        && occasion.ordinal != Ordinals.PREVIOUS
                        && main.sides.containsAll(occasion.sides)
                        && (OccasionKinds.ENCOUNTERS.contains(occasion.kind)
                                || OccasionKinds.isGathering(occasion))
                        && occasion.weight == Weight.MENTION;
        boolean aside = here && occasion.tellings.stream().allMatch(telling -> telling.aside);
        if (aside && main.date != null && occasion.date == null) {
            occasion.date = Journeys.month(main.date);
        } else if (here && !another && occasion.date == null) {
            occasion.date = main.date;
            occasion.place = occasion.place == null ? main.place : occasion.place;
        }
    }

    /**
     * Who travels, who is welcomed, to whom a letter was brought, where the words leave it to the
     * main engagement.
     */
    void inheritParties(Occasion occasion, Occasion main) {
        List<Part> guests = main.parts.stream().filter(part -> part.role() == Role.GUEST).toList();
        boolean welcome =
                occasion.kind == EngagementKind.CEREMONY
                        && occasion.tellings.stream().anyMatch(this::isWelcome);
        boolean journey =
                occasion.isJourney()
                        && occasion.tellings.stream()
                                .noneMatch(telling -> telling.unnamed || isOfSent(telling))
                        && occasion.status != EngagementStatus.PROPOSED
                        && occasion.weight == Weight.CLAIM;
        if (occasion.parts.isEmpty() && guests.size() == 1 && (welcome || journey)) {
            occasion.parts.add(new Part(guests.getFirst().actor(), Role.GUEST, null));
        }
        similar(occasion, main);
        boolean brought =
                OccasionKinds.isByHand(occasion)
                        && occasion.status == EngagementStatus.HELD
                        && occasion.parts.stream().noneMatch(part -> part.role() == Role.RECIPIENT);
        Optional<Part> sender =
                occasion.parts.stream().filter(part -> part.role() == Role.SENDER).findFirst();
        if (brought && sender.isPresent()) {
            main.parts.stream()
                    .filter(
                            part ->
                                    !scene.cast()
                                            .sideOf(part.actor())
                                            .equals(scene.cast().sideOf(sender.get().actor())))
                    .findFirst()
                    .ifPresent(
                            part ->
                                    occasion.parts.add(
                                            new Part(part.actor(), Role.RECIPIENT, null)));
        }
    }

    /** "The premier sent a similar message": to the same person. */
    private static void similar(Occasion occasion, Occasion main) {
        boolean one =
                occasion.kind == EngagementKind.LETTER
                        && main.kind == EngagementKind.LETTER
                        && occasion.weight == Weight.CLAIM
                        && occasion.status == EngagementStatus.HELD;
        boolean open =
                !occasion.parts.isEmpty()
                        && occasion.parts.stream().allMatch(part -> part.role() == Role.SENDER);
        if (one && open) {
            main.parts.stream()
                    .filter(part -> part.role() == Role.RECIPIENT)
                    .filter(part -> !occasion.persons().contains(part.actor()))
                    .forEach(
                            part ->
                                    occasion.parts.add(
                                            new Part(part.actor(), Role.RECIPIENT, null)));
        }
    }

    /** "Agreed to send a team to Lima": others travel. */
    private static boolean isOfSent(Telling telling) {
        return telling.view
                .clauseAt(telling.anchor)
                .filter(clause -> JourneyFit.SENDING.contains(clause.verb().lemma()))
                .isPresent();
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

    void inheritDay(Occasion occasion, Occasion main) {
        if (occasion.date == null
                && main.date != null
                && main.isJourney()
                && main.status == EngagementStatus.PLANNED
                && occasion.status == EngagementStatus.PLANNED
                && occasion.weight == Weight.CLAIM) {
            occasion.date = main.date; // what is planned during a visit that is planned
        }
        if (occasion.date == null && isPartOfPlan(occasion, main)) {
            occasion.date = main.date;
        }
        if (occasion.date != null || main.date == null || occasion.kind == EngagementKind.VISIT) {
            return;
        }
        if (occasion.status == main.status
                && occasion.tellings.stream().anyMatch(telling -> telling.sameDay)) {
            occasion.date = main.day();
            return;
        }
        if (occasion.status != EngagementStatus.HELD) {
            return;
        }
        boolean again = occasion.ordinal != Ordinals.PREVIOUS && occasion.sharesPersons(main);
        boolean told =
                (occasion.weight == Weight.CLAIM || again) && main.status == EngagementStatus.HELD;
        if (told
                && (OccasionKinds.ALONGSIDE.contains(occasion.kind)
                        || occasion.kind == EngagementKind.OTHER
                        || isAnother(occasion, main)
                        || OccasionKinds.isByHand(occasion))) {
            occasion.date = main.day();
        }
    }

    /** "A memorandum is to be signed once the session is over". */
    private static boolean isPartOfPlan(Occasion occasion, Occasion main) {
        return OccasionKinds.PART.contains(occasion.kind)
                && occasion.status == EngagementStatus.PLANNED
                && main.status == EngagementStatus.PLANNED
                && occasion.weight == Weight.CLAIM
                && OccasionKinds.ENCOUNTERS.contains(main.kind)
                && !occasion.parts.isEmpty()
                && main.persons().containsAll(occasion.persons());
    }

    /**
     * "He also spoke with C", "sent a similar message to D": one more of the day's calls, letters.
     */
    private static boolean isAnother(Occasion occasion, Occasion main) {
        return occasion.kind == main.kind
                && occasion.ordinal != Ordinals.PREVIOUS
                && (occasion.kind == EngagementKind.LETTER
                        || OccasionKinds.REMOTE.contains(occasion.kind));
    }
}
