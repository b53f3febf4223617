package org.readout.export.register;

import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentHistory.Step;
import tools.jackson.core.JsonGenerator;

/** A commitment and its steps. */
final class CommitmentObject {
    private final JsonGenerator json;

    CommitmentObject(JsonGenerator json) {
        this.json = json;
    }

    void write(CommitmentHistory commitment) {
        json.writeStartObject();
        json.writeStringProperty("id", commitment.id().value());
        json.writeStringProperty("action", commitment.action());
        Written.texts(json, "countries", commitment.sides());
        json.writeStringProperty("state", Written.constant(commitment.state()));
        json.writeStringProperty("status", commitment.status());
        json.writeStringProperty("as_of", commitment.asOf().toString());
        json.writeBooleanProperty("overdue", commitment.overdue());
        json.writeNumberProperty("silent_months", commitment.silentMonths());
        json.writeName("due");
        if (commitment.due() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringProperty("day", commitment.due().day().toString());
            json.writeStringProperty("written", commitment.due().written());
            json.writeStringProperty("rule", commitment.due().rule());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("steps");
        for (Step step : commitment.steps()) {
            json.writeStartObject();
            json.writeStringProperty("id", step.node().value());
            json.writeStringProperty("state", Written.constant(step.state()));
            Written.day(json, "day", step.day());
            Written.texts(json, "by", step.by());
            Written.citation(json, step.citation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
