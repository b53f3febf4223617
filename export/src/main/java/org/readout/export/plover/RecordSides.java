package org.readout.export.plover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.export.Persons;
import org.readout.model.Actor;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.PersonId;

/** For whom a record's persons act, and who meets at its engagements. */
final class RecordSides {
    private final Persons persons;
    private final Map<EngagementId, Engagement> engagements = new HashMap<>();

    RecordSides(DocumentRecord record) {
        persons = new Persons(record);
        record.engagements().forEach(engagement -> engagements.put(engagement.id(), engagement));
    }

    Actor.@Nullable Side of(Actor actor) {
        return switch (actor) {
            case Actor.Individual(PersonId id) -> of(id);
            case Actor.Side side -> side;
        };
    }

    Actor.@Nullable Side of(PersonId person) {
        return persons.of(person).allegiance();
    }

    List<Actor.Side> of(List<Actor> actors) {
        return actors.stream().map(this::of).filter(Objects::nonNull).distinct().toList();
    }

    @Nullable Engagement engagement(@Nullable EngagementId id) {
        return id == null ? null : engagements.get(id);
    }
}
