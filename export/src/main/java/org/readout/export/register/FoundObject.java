package org.readout.export.register;

import java.util.TreeSet;
import org.readout.register.storage.SearchEntry;
import tools.jackson.core.JsonGenerator;

/** Something that a search found. */
final class FoundObject {
    private FoundObject() {}

    static void write(JsonGenerator json, SearchEntry entry, String doc) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.node().value());
        json.writeStringProperty("doc", doc);
        Written.day(json, "day", entry.day());
        json.writeStringProperty("kind", entry.kind());
        json.writeStringProperty("text", entry.text());
        json.writeStringProperty("outlet", entry.outlet());
        Written.texts(json, "countries", new TreeSet<>(entry.states()));
        Written.texts(json, "topics", new TreeSet<>(entry.topics()));
        json.writeNumberProperty("start", entry.span().start());
        json.writeNumberProperty("end", entry.span().end());
        json.writeEndObject();
    }
}
