package org.readout.score.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact on which accounts of one engagement part.
 *
 * @param home the gold cluster or the register's engagement
 * @param field which fact: "place", "date" ...
 * @param values what each document says, by document
 */
public record Discrepancy(String home, String field, Map<String, String> values) {
    public Discrepancy {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Discrepancy of(JsonObject object, String homeField, String homePrefix) {
        Map<String, String> values = new LinkedHashMap<>();
        object.require("values");
        JsonObject told = object.objectOrNull("values");
        if (told != null) {
            for (String doc : told.fields()) {
                String value = told.scalarOrNull(doc);
                values.put(doc, value == null ? "None" : value);
            }
        }
        return new Discrepancy(homePrefix + object.text(homeField), object.text("field"), values);
    }
}
