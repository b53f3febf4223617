package org.readout.export.register;

import java.util.List;
import org.readout.register.view.Citation;
import org.readout.register.view.ReviewItem;
import org.readout.resolve.node.NodeId;
import tools.jackson.core.JsonGenerator;

/** A question for a person to decide. */
final class ReviewObject {
    private ReviewObject() {}

    static void write(JsonGenerator json, ReviewItem item) {
        json.writeStartObject();
        json.writeNumberProperty("score", item.match().score());
        Written.texts(json, "reasons", item.match().reasons());
        json.writeBooleanProperty("held", item.held());
        side(json, "one", item.match().a(), item.one(), item.citationsOfOne());
        side(json, "other", item.match().b(), item.other(), item.citationsOfOther());
        json.writeEndObject();
    }

    private static void side(
            JsonGenerator json, String field, NodeId id, String words, List<Citation> citations) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("id", id.value());
        json.writeStringProperty("words", words);
        Written.citations(json, "citations", citations);
        json.writeEndObject();
    }
}
