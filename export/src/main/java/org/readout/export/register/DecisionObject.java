package org.readout.export.register;

import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import tools.jackson.core.JsonGenerator;

/** An entry of the log of decisions. */
final class DecisionObject {
    private DecisionObject() {}

    static void write(JsonGenerator json, DecisionEntry entry, boolean isUndone) {
        json.writeStartObject();
        json.writeNumberProperty("number", entry.number());
        json.writeStringProperty("time", entry.time().toString());
        json.writeStringProperty("user", entry.user());
        json.writeStringProperty("reason", entry.reason());
        json.writeArrayPropertyStart("decision");
        DecisionForm.words(entry.decision()).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("anchors");
        entry.anchors().forEach(anchor -> json.writeString(anchor.written()));
        json.writeEndArray();
        json.writeBooleanProperty("undone", isUndone);
        json.writeStringProperty("previous", entry.previous());
        json.writeStringProperty("hash", entry.hash());
        json.writeEndObject();
    }
}
