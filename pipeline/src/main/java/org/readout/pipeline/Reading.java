package org.readout.pipeline;

import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.model.Event;

/** A document's record, and beside it the events that its sentences tell. */
public record Reading(DocumentRecord record, List<Event> events) {
    public Reading {
        events = List.copyOf(events);
    }
}
