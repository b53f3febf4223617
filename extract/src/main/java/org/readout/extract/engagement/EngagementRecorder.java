package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import org.readout.extract.engagement.capacity.Capacities;
import org.readout.extract.engagement.occasion.Occasion;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.Participant;
import org.readout.model.PersonId;
import org.readout.model.Quote;

/** Turns a completed occasion into the record's engagement. */
final class EngagementRecorder {
    private final Scene scene;
    private final Capacities capacities;

    EngagementRecorder(Scene scene, Capacities capacities) {
        this.scene = scene;
        this.capacities = capacities;
    }

    Engagement record(EngagementId id, Occasion occasion) {
        List<Participant> participants = new ArrayList<>();
        for (Part part : occasion.parts) {
            if (part.actor() instanceof Actor.Individual(PersonId person)) {
                participants.add(
                        new Participant(
                                person, part.role(), capacities.of(part.actor(), occasion)));
            }
        }
        Telling best = occasion.best();
        Quote quote = scene.text().quote(best.first, Math.max(best.end, best.first + 1));
        List<Actor.Side> sides = new ArrayList<>(occasion.sides);
        sides.sort((a, b) -> written(a).compareTo(written(b)));
        return new Engagement(
                id,
                occasion.main,
                occasion.kind,
                occasion.status,
                occasion.date,
                occasion.isRemote() ? null : occasion.place,
                occasion.venue,
                sides,
                participants,
                quote);
    }

    private static String written(Actor.Side side) {
        return switch (side) {
            case Actor.State(var country) -> country.alpha2();
            case Actor.Body(var name) -> "org:" + name;
        };
    }
}
