package org.readout.export.register;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.register.view.Citation;
import tools.jackson.core.JsonGenerator;

/** Pieces that several objects of the answers are made of. */
final class Written {
    private Written() {}

    static void day(JsonGenerator json, String field, @Nullable LocalDate day) {
        json.writeName(field);
        if (day == null) {
            json.writeNull();
        } else {
            json.writeString(day.toString());
        }
    }

    static void texts(JsonGenerator json, String field, Iterable<String> texts) {
        json.writeArrayPropertyStart(field);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** The fields of a citation, in the object that is open. */
    static void citation(JsonGenerator json, Citation citation) {
        json.writeStringProperty("doc", citation.doc());
        json.writeStringProperty("outlet", citation.outlet());
        json.writeStringProperty("quote", citation.quote().text());
        json.writeNumberProperty("start", citation.quote().span().start());
        json.writeNumberProperty("end", citation.quote().span().end());
    }

    static void citations(JsonGenerator json, String field, Iterable<Citation> citations) {
        json.writeArrayPropertyStart(field);
        for (Citation citation : citations) {
            json.writeStartObject();
            citation(json, citation);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
