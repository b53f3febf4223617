package org.readout.export.register;

import org.readout.register.reading.Comparison;
import org.readout.register.view.Account;
import tools.jackson.core.JsonGenerator;

/** Accounts side by side. */
final class ComparisonObject {
    private ComparisonObject() {}

    static void write(JsonGenerator json, Comparison comparison) {
        json.writeStringProperty("engagement", comparison.engagement().value());
        Written.texts(json, "accounts", comparison.accounts().stream().map(Account::doc).toList());
        json.writeArrayPropertyStart("rows");
        for (Comparison.Row row : comparison.rows()) {
            json.writeStartObject();
            json.writeStringProperty("group", row.group());
            json.writeStringProperty("field", row.field());
            json.writeArrayPropertyStart("cells");
            for (Comparison.Cell cell : row.cells()) {
                json.writeStartObject();
                json.writeStringProperty("text", cell.text());
                json.writeStringProperty("mark", Written.constant(cell.mark()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
