package org.readout.export.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.register.view.Discrepancy;
import tools.jackson.core.JsonGenerator;

/** Where accounts part: each document's value, and where it says so. */
final class DiscrepancyObject {
    private final JsonGenerator json;

    DiscrepancyObject(JsonGenerator json) {
        this.json = json;
    }

    void write(Discrepancy discrepancy) {
        json.writeStartObject();
        json.writeStringProperty("engagement", discrepancy.engagement().value());
        json.writeStringProperty(
                "field", discrepancy.field().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeStringProperty("about", discrepancy.about());
        Map<String, String> values = new LinkedHashMap<>();
        discrepancy
                .values()
                .forEach(value -> values.putIfAbsent(value.citation().doc(), value.value()));
        json.writeObjectPropertyStart("values");
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("citations");
        for (Discrepancy.Value value : discrepancy.values()) {
            json.writeStartObject();
            json.writeStringProperty("doc", value.citation().doc());
            json.writeStringProperty("quote", value.citation().quote().text());
            json.writeNumberProperty("start", value.citation().quote().span().start());
            json.writeNumberProperty("end", value.citation().quote().span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
