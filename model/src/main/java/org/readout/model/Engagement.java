package org.readout.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, call, letter, visit, signing, session ... that the document reports, plans or
 * mentions.
 *
 * @param main whether the document is about it
 * @param when its date, or null where unknown
 * @param where its city, or null where unknown
 * @param building the venue, or null
 * @param sides all sides, states and bodies
 * @param participants named persons present
 * @param quote the shortest span that asserts it
 */
public record Engagement(
        EngagementId id,
        boolean main,
        EngagementKind kind,
        EngagementStatus status,
        @Nullable Dated when,
        @Nullable Placed where,
        @Nullable Quote building,
        List<Actor.Side> sides,
        List<Participant> participants,
        Quote quote) {
    public Engagement {
        sides = List.copyOf(sides);
        participants = List.copyOf(participants);
    }

    public Optional<Dated> date() {
        return Optional.ofNullable(when);
    }

    public Optional<Placed> place() {
        return Optional.ofNullable(where);
    }

    public Optional<Quote> venue() {
        return Optional.ofNullable(building);
    }
}
