package org.readout.export.register;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.SearchEntry;
import tools.jackson.core.JsonGenerator;

/** Something that a search found. */
final class FoundObject {
    private FoundObject() {}

    /**
     * @param doc the document's name; null where it is not worth a look-up, its key is always told
     * @param told its day as it was told
     */
    static void write(JsonGenerator json, SearchEntry entry, @Nullable String doc, String told) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.node().value());
        if (doc != null) {
            json.writeStringProperty("doc", doc);
        }
        json.writeStringProperty("document", entry.document().value());
        json.writeName("day");
        if (told.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(told);
        }
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
