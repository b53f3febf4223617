package org.readout.extract.engagement.occasion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Ordinals;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.name.Cast;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.Role;

/**
 * Whose day a report follows: "talks followed with B", "a meeting with C was cancelled" leave out
 * whom the report is about.
 */
final class Protagonist {
    private static final Set<EngagementKind> SHARED =
            Set.of(
                    EngagementKind.TALKS,
                    EngagementKind.MEETING,
                    EngagementKind.RECEPTION,
                    EngagementKind.PHONE_CALL,
                    EngagementKind.VIDEO_CALL);

    private final Cast cast;
    private final Occasion main;
    private final Map<Actor, Integer> times = new HashMap<>();

    Protagonist(Cast cast, Occasion main, List<Occasion> occasions) {
        this.cast = cast;
        this.main = main;
        for (Occasion occasion : occasions) {
            occasion.parts.forEach(part -> times.merge(part.actor(), 1, Integer::sum));
        }
    }

    /** Adds him to an encounter that names the other party alone. */
    void join(Occasion occasion) {
        boolean open =
                occasion != main
                        && SHARED.contains(occasion.kind)
                        && occasion.weight == Weight.CLAIM
                        && occasion.status != EngagementStatus.PROPOSED
                        && occasion.ordinal != Ordinals.PREVIOUS
                        && occasion.parts.size() <= 1
                        && occasion.tellings.stream().noneMatch(Protagonist::isOfThese);
        if (!open || !isOtherAlone(occasion)) {
            return;
        }
        Actor whose = whose(occasion);
        if (whose != null) {
            occasion.parts.add(new Part(whose, Role.ATTENDEE, null));
            cast.sideOf(whose).ifPresent(occasion::takeSide);
        }
    }

    /** "Between the two ministers": its parties are told, though not found. */
    private static boolean isOfThese(Telling telling) {
        return telling.definite || telling.sides.size() >= 2;
    }

    /** Whether one person, or one side without a person, is named, and is none of the main ones. */
    private boolean isOtherAlone(Occasion occasion) {
        if (occasion.parts.isEmpty()) {
            return occasion.sides.size() == 1 && !main.sides.contains(occasion.sides.getFirst());
        }
        Actor other = occasion.parts.getFirst().actor();
        return !main.persons().contains(other) && cast.sideOf(other).isPresent();
    }

    private @Nullable Actor whose(Occasion occasion) {
        Actor whose = null;
        int most = 0;
        boolean tie = false;
        for (Part part : main.parts) {
            boolean across =
                    part.actor() instanceof Actor.Individual
                            && cast.sideOf(part.actor())
                                    .filter(side -> !occasion.sides.contains(side))
                                    .isPresent();
            if (!across || main.listed.contains(part.actor())) {
                continue;
            }
            int own = times.getOrDefault(part.actor(), 0);
            tie = own == most;
            if (own > most) {
                whose = part.actor();
                most = own;
            }
        }
        return tie ? null : whose;
    }
}
