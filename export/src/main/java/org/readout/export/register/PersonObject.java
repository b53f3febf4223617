package org.readout.export.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.register.view.PersonView;
import org.readout.register.view.Tenure;
import tools.jackson.core.JsonGenerator;

/** A person of the register. */
final class PersonObject {
    private final JsonGenerator json;

    PersonObject(JsonGenerator json) {
        this.json = json;
    }

    void write(PersonView person) {
        json.writeStartObject();
        json.writeStringProperty("id", person.id().value());
        json.writeStringProperty("name", person.name());
        json.writeStringProperty("country", person.side());
        json.writeObjectPropertyStart("spellings");
        person.spellings().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("offices");
        for (Tenure tenure : person.tenures()) {
            json.writeStartObject();
            json.writeStringProperty("office", tenure.office());
            day("first_seen", tenure.firstSeen());
            day("last_seen", tenure.lastSeen());
            day("former_since", tenure.formerSince());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("engagements");
        person.engagements().forEach(id -> json.writeString(id.value()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void day(String field, @Nullable LocalDate day) {
        json.writeName(field);
        if (day == null) {
            json.writeNull();
        } else {
            json.writeString(day.toString());
        }
    }
}
