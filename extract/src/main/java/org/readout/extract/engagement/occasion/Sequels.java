package org.readout.extract.engagement.occasion;

import java.util.List;
import org.readout.extract.engagement.circumstance.Circumstances;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;

/**
 * What is told right after an encounter or a visit: it has the day and the city of what stands
 * before it.
 */
final class Sequels {
    private static final WordSet BESIDE =
            WordSet.of("before", "after", "following", "during", "at");

    private final Scene scene;

    Sequels(Scene scene) {
        this.scene = scene;
    }

    /**
     * "Hosted his colleague in Lima. The two signed a memorandum": a signing, rite or dinner has
     * the day and city of the encounter told right before, if that has any.
     */
    void followOccasion(List<Occasion> occasions) {
        for (int i = 1; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            Occasion before = occasions.get(i - 1);
            if (!OccasionKinds.PART.contains(occasion.kind)
                    || occasion.date != null
                    || occasion.status != before.status
                    || occasion.weight != Weight.CLAIM
                    || before.weight != Weight.CLAIM
                    || !OccasionKinds.ENCOUNTERS.contains(before.kind)
                    || !occasion.follows(before)) {
                continue;
            }
            boolean same = occasion.parts.isEmpty() || occasion.sharesPersons(before);
            if (same && (occasion.place == null || occasion.place.equals(before.place))) {
                occasion.date = before.date;
                occasion.place = before.place;
            }
        }
    }

    /**
     * "In Lima, meanwhile, A met B. Later she called on C": what follows an encounter elsewhere, or
     * of another day, was there and then too.
     */
    void followTale(List<Occasion> occasions, Occasion main) {
        for (int i = 1; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            Occasion before = occasions.get(i - 1);
            boolean told =
                    OccasionKinds.ALONGSIDE.contains(occasion.kind)
                            || occasion.kind == EngagementKind.OTHER;
            if (!told
                    || occasion == main
                    || before == main
                    || occasion.status != EngagementStatus.HELD
                    || before.status != EngagementStatus.HELD
                    || occasion.weight != Weight.CLAIM
                    || before.weight != Weight.CLAIM
                    || occasion.isSettled()
                    || pointsElsewhere(occasion)
                    || !occasion.follows(before)
                    || !occasion.sharesPersons(before)) {
                continue;
            }
            if (occasion.date == null && (occasion.isOnSameDay() || !isOfDay(before, main))) {
                occasion.date = before.day();
            }
            boolean agrees =
                    occasion.date == null
                            || occasion.isOnSameDay()
                            || before.date == null
                            || occasion.date.date().equals(before.date.date());
            if (agrees && occasion.place == null && !before.isRemote()) {
                occasion.place = before.place;
            }
        }
    }

    /** "Before the talks he laid a wreath": the words say beside what it was. */
    private boolean pointsElsewhere(Occasion occasion) {
        int first = occasion.tellings.getFirst().view.first();
        return BESIDE.contains(scene.text(), first)
                || scene.text().is(first, "prior")
                || scene.text().is(first, "ahead");
    }

    private static boolean isOfDay(Occasion occasion, Occasion main) {
        return occasion.date == null
                || main.date == null
                || Circumstances.agree(occasion.date.date(), main.date.date());
    }
}
