package org.readout.export.register;

import org.readout.register.reading.Thing;
import tools.jackson.core.JsonGenerator;

/** A mechanism, instrument or project. */
final class ThingObject {
    private ThingObject() {}

    static void write(JsonGenerator json, Thing thing) {
        json.writeStartObject();
        json.writeStringProperty("id", thing.id().value());
        json.writeStringProperty("name", thing.name());
        json.writeArrayPropertyStart("events");
        for (Thing.Event event : thing.events()) {
            json.writeStartObject();
            Written.day(json, "day", event.day());
            json.writeStringProperty("event", event.what());
            Written.citation(json, event.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
