package org.readout.export.register;

import org.readout.register.reading.Relation;
import tools.jackson.core.JsonGenerator;

/** Topics over time and mechanisms of a relation. */
final class RelationObjects {
    private RelationObjects() {}

    static void write(JsonGenerator json, Relation relation) {
        Written.texts(json, "periods", relation.periods());
        json.writeObjectPropertyStart("topics");
        relation.topics()
                .forEach(
                        (topic, counts) -> {
                            json.writeArrayPropertyStart(topic);
                            counts.forEach(json::writeNumber);
                            json.writeEndArray();
                        });
        json.writeEndObject();
        json.writeArrayPropertyStart("mechanisms");
        relation.mechanisms().forEach(mechanism -> ThingObject.write(json, mechanism));
        json.writeEndArray();
    }
}
