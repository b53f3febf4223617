package org.readout.export.register;

import org.readout.register.view.Account;
import org.readout.register.view.EngagementView;
import org.readout.register.view.Merged;
import tools.jackson.core.JsonGenerator;

/** An engagement of the register: what is shown, and every account. */
final class EngagementObject {
    private final JsonGenerator json;

    EngagementObject(JsonGenerator json) {
        this.json = json;
    }

    void write(EngagementView engagement) {
        json.writeStartObject();
        json.writeStringProperty("id", engagement.id().value());
        shown("kind", engagement.kind());
        shown("status", engagement.status());
        shown("date", engagement.date());
        shown("place", engagement.place());
        shown("venue", engagement.venue());
        json.writeArrayPropertyStart("countries");
        engagement.sides().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("participants");
        for (EngagementView.Present present : engagement.participants()) {
            json.writeStartObject();
            json.writeStringProperty("person", present.person().value());
            shown("name", present.name());
            shown("office", present.office());
            shown("role", present.role());
            shown("capacity", present.capacity());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("accounts");
        engagement.accounts().forEach(this::account);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void account(Account account) {
        json.writeStartObject();
        json.writeStringProperty("doc", account.doc());
        json.writeStringProperty("engagement", account.engagement().id().value());
        json.writeStringProperty("id", account.node().value());
        json.writeStringProperty("document", account.document().value());
        text("outlet", account.outlet());
        text("published", account.record().source().published().map(date -> date.iso()).orElse(""));
        text("reprint_of", account.reprints() == null ? "" : account.reprints().value());
        json.writeStringProperty("quote", account.engagement().quote().text());
        json.writeNumberProperty("start", account.engagement().quote().span().start());
        json.writeNumberProperty("end", account.engagement().quote().span().end());
        json.writeEndObject();
    }

    private void shown(String field, Merged merged) {
        text(field, merged.preferred());
    }

    private void text(String field, String value) {
        json.writeName(field);
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
