package org.readout.export.register;

import org.readout.register.view.FormulationHistory;
import org.readout.register.view.FormulationHistory.Change;
import org.readout.register.view.FormulationHistory.Version;
import tools.jackson.core.JsonGenerator;

/** An official wording, its versions and what changed between them. */
final class FormulationObject {
    private final JsonGenerator json;

    FormulationObject(JsonGenerator json) {
        this.json = json;
    }

    void write(FormulationHistory formulation) {
        json.writeStartObject();
        json.writeStringProperty("id", formulation.id().value());
        json.writeStringProperty("label", formulation.label());
        json.writeStringProperty("kind", formulation.kind());
        json.writeArrayPropertyStart("versions");
        for (Version version : formulation.versions()) {
            json.writeStartObject();
            json.writeStringProperty("wording", version.wording());
            Written.day(json, "first_use", version.firstUse());
            Written.day(json, "last_use", version.lastUse());
            Written.texts(json, "users", version.users());
            Written.citations(json, "uses", version.uses());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        formulation.changes().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("from", change.from());
        json.writeStringProperty("to", change.to());
        Written.texts(json, "added", change.added());
        Written.texts(json, "dropped", change.dropped());
        json.writeArrayPropertyStart("replaced");
        change.replaced()
                .forEach(
                        part -> {
                            json.writeStartObject();
                            json.writeStringProperty("before", part.before());
                            json.writeStringProperty("after", part.after());
                            json.writeEndObject();
                        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
