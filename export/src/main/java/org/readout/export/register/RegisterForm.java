package org.readout.export.register;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.readout.register.Register;
import org.readout.register.view.Discrepancy;
import org.readout.resolve.node.NodeKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a whole register in the register form (docs/formats/register.md), as one JSON object. */
public final class RegisterForm {
    /** The form's name in every file. */
    public static final String NAME = "readout-register";

    /** Raised when a field goes or changes its meaning; a new field alone does not raise it. */
    public static final int VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final String engine;

    /**
     * @param engine which program writes it: "readout 0.1.0"
     */
    public RegisterForm(String engine) {
        this.engine = engine;
    }

    /** Writes it, one engagement and person at a time; {@code out} stays open. */
    public void write(Register register, Writer out) {
        try (JsonGenerator json =
                JSON.createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartObject();
            json.writeStringProperty("format", NAME);
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("engine", engine);
            List<Discrepancy> discrepancies = new ArrayList<>();
            json.writeArrayPropertyStart("engagements");
            register.each(
                    NodeKind.ENGAGEMENT,
                    id ->
                            register.engagement(id)
                                    .ifPresent(
                                            engagement -> {
                                                new EngagementObject(json).write(engagement);
                                                discrepancies.addAll(engagement.discrepancies());
                                            }));
            json.writeEndArray();
            json.writeArrayPropertyStart("discrepancies");
            discrepancies.forEach(new DiscrepancyObject(json)::write);
            json.writeEndArray();
            json.writeArrayPropertyStart("persons");
            register.each(
                    NodeKind.PERSON,
                    id -> register.person(id).ifPresent(new PersonObject(json)::write));
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
