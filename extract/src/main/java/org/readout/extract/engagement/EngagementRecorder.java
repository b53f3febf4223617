package org.readout.extract.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.Telling.Part;
import org.readout.model.Actor;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementKind;
import org.readout.model.Participant;
import org.readout.model.PersonId;
import org.readout.model.Quote;

/** Turns a completed occasion into the record's engagement. */
final class EngagementRecorder {
    private static final Set<EngagementKind> MET_IN_PERSON =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.SESSION,
                    EngagementKind.VISIT,
                    EngagementKind.CEREMONY,
                    EngagementKind.SUMMIT);
    private final Scene scene;

    /** Read from the whole text, so only when a participant is recorded. */
    private @Nullable Capacities capacities;

    EngagementRecorder(Scene scene) {
        this.scene = scene;
    }

    Engagement record(EngagementId id, Occasion occasion) {
        List<Participant> participants = new ArrayList<>();
        for (Part part : occasion.parts) {
            if (part.actor() instanceof Actor.Individual(PersonId person)) {
                participants.add(new Participant(person, part.role(), capacity(occasion, part)));
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
                occasion.place,
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

    /** The chair's verb where the telling gives it, else what the document tells of the person. */
    private @Nullable Quote capacity(Occasion occasion, Part part) {
        if (part.capacity() != null) {
            for (Telling telling : occasion.tellings) {
                for (int at = telling.first; at < telling.end; at++) {
                    if (scene.text().folded(at).contains("chair")) {
                        return scene.text().quote(at, at + 1);
                    }
                }
            }
        }
        if (!MET_IN_PERSON.contains(occasion.kind)) {
            return null;
        }
        if (capacities == null) {
            capacities = new Capacities(scene);
        }
        return capacities.of(part.actor());
    }
}
