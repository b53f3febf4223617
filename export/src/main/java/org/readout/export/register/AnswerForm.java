package org.readout.export.register;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.Additions;
import org.readout.register.reconcile.Added;
import org.readout.register.verify.Fault;
import org.readout.register.verify.Verified;
import org.readout.register.view.EngagementView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the answers of the commands as JSON, each one object on one line. */
public final class AnswerForm {
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerForm() {}

    public static String of(Additions additions) {
        return object(
                json -> {
                    json.writeStringProperty("register", additions.register());
                    json.writeObjectPropertyStart("documents");
                    for (Added.Outcome outcome : Added.Outcome.values()) {
                        json.writeNumberProperty(
                                outcome.name().toLowerCase(Locale.ROOT),
                                additions.documents(outcome));
                    }
                    json.writeNumberProperty("not_read", additions.failed());
                    json.writeEndObject();
                    json.writeNumberProperty("without_diplomacy", additions.irrelevant());
                    json.writeNumberProperty("tellings", additions.engagements());
                    json.writeNumberProperty("unsure", additions.unsure());
                    json.writeArrayPropertyStart("merged");
                    additions.merged().forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                });
    }

    public static String of(Verified verified, List<DecisionEntry> noLongerApplying) {
        return object(
                json -> {
                    json.writeBooleanProperty("clean", verified.isClean());
                    json.writeNumberProperty("documents", verified.documents());
                    json.writeNumberProperty("citations", verified.citations());
                    json.writeNumberProperty("sightings", verified.sightings());
                    json.writeNumberProperty("decisions", verified.decisions());
                    json.writeArrayPropertyStart("faults");
                    for (Fault fault : verified.faults()) {
                        json.writeStartObject();
                        json.writeStringProperty("where", fault.where());
                        json.writeStringProperty("matter", fault.matter());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("no_longer_applying");
                    noLongerApplying.forEach(entry -> DecisionObject.write(json, entry, false));
                    json.writeEndArray();
                });
    }

    public static String ofEngagements(List<EngagementView> engagements) {
        return object(
                json -> {
                    json.writeArrayPropertyStart("engagements");
                    engagements.forEach(new EngagementObject(json)::write);
                    json.writeEndArray();
                });
    }

    static String object(Consumer<JsonGenerator> fields) {
        StringWriter line = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
