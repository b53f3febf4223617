package org.readout.export.plover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementStatus;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Sector;
import org.readout.model.Statement;
import org.readout.model.Topic;

/** The rows of engagements: visitor, caller and sender act, host and callee are the other side. */
final class EngagementRows {
    private final DocumentRecord record;
    private final RecordSides sides;
    private final Map<EngagementId, Set<Topic>> topics = new HashMap<>();

    EngagementRows(DocumentRecord record, RecordSides sides) {
        this.record = record;
        this.sides = sides;
        for (Statement statement : record.statements()) {
            if (statement.occasion() != null) {
                topics.computeIfAbsent(statement.occasion(), id -> new LinkedHashSet<>())
                        .addAll(statement.topics());
            }
        }
    }

    List<PloverRow> of(Engagement engagement) {
        EngagementRule rule = EngagementRule.of(engagement.kind());
        EventType held = rule.type();
        if (held == null || engagement.status() == EngagementStatus.CANCELLED) {
            // who cancelled is not told by the record
            return List.of();
        }
        boolean isHeld = engagement.status() == EngagementStatus.HELD;
        // what is still to come is coded as the will to do it
        EventType type = isHeld ? held : EventType.AGREE;
        String mode = isHeld ? rule.mode() : null;
        List<PloverRow> rows = new ArrayList<>();
        for (Pair pair : pairs(engagement)) {
            rows.add(
                    new PloverRow(
                            record.document().id(),
                            day(engagement),
                            type,
                            mode,
                            Contexts.of(topics.getOrDefault(engagement.id(), Set.of())),
                            PloverActor.of(pair.actor(), sector(engagement, pair.actor())),
                            PloverActor.of(pair.other(), sector(engagement, pair.other())),
                            engagement.quote()));
        }
        return rows;
    }

    private record Pair(Actor.Side actor, Actor.Side other) {}

    private List<Pair> pairs(Engagement engagement) {
        Set<Actor.Side> active = new LinkedHashSet<>();
        Set<Actor.Side> passive = new LinkedHashSet<>();
        for (Participant participant : engagement.participants()) {
            Actor.Side side = sides.of(participant.person());
            if (side == null) {
                continue;
            }
            switch (participant.role()) {
                case GUEST, CALLER, SENDER -> active.add(side);
                case HOST, RECIPIENT -> passive.add(side);
                case ATTENDEE, MEDIATOR, SIGNATORY -> {}
            }
        }
        passive.removeAll(active);
        List<Actor.Side> rest = new ArrayList<>(engagement.sides());
        if (!active.isEmpty() && passive.isEmpty()) {
            rest.removeAll(active);
            passive.addAll(rest);
        } else if (active.isEmpty() && passive.size() == 1) {
            rest.removeAll(passive);
            active.addAll(rest);
        }
        List<Pair> pairs = new ArrayList<>();
        if (active.isEmpty() || passive.isEmpty()) {
            for (Actor.Side one : engagement.sides()) {
                for (Actor.Side other : engagement.sides()) {
                    if (!one.equals(other)) {
                        pairs.add(new Pair(one, other));
                    }
                }
            }
            return pairs;
        }
        active.forEach(one -> passive.forEach(other -> pairs.add(new Pair(one, other))));
        return pairs;
    }

    private @Nullable Sector sector(Engagement engagement, Actor.Side side) {
        return engagement.participants().stream()
                        .anyMatch(participant -> side.equals(sides.of(participant.person())))
                ? Sector.GOV
                : null;
    }

    private @Nullable CalendarDate day(Engagement engagement) {
        return engagement.when() != null ? engagement.when().date() : record.source().publishedOn();
    }
}
