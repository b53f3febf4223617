package org.readout.export.plover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Event;
import org.readout.model.EventParty;

/** The rows of events: each actor with each recipient; without one, the actors with each other. */
final class EventRows {
    private final DocumentRecord record;

    EventRows(DocumentRecord record) {
        this.record = record;
    }

    List<PloverRow> of(Event event) {
        List<PloverRow> rows = new ArrayList<>();
        for (EventParty actor : event.actors()) {
            List<EventParty> others =
                    event.recipients().isEmpty()
                            ? event.actors().stream().filter(o -> !o.equals(actor)).toList()
                            : event.recipients();
            for (EventParty other : others) {
                rows.add(row(event, actor, other));
            }
            if (others.isEmpty()) {
                rows.add(row(event, actor, null));
            }
        }
        return rows;
    }

    private PloverRow row(Event event, EventParty actor, @Nullable EventParty other) {
        return new PloverRow(
                record.document().id(),
                record.source().publishedOn(),
                event.type(),
                event.manner(),
                Contexts.of(event.topics()),
                PloverActor.of(actor),
                other == null ? null : PloverActor.of(other),
                event.quote());
    }
}
