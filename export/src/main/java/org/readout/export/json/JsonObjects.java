package org.readout.export.json;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.model.Quote;
import org.readout.model.Topic;
import tools.jackson.core.JsonGenerator;

/** Writes the pieces that every object of the record form is made of. */
final class JsonObjects {
    private final JsonGenerator json;

    JsonObjects(JsonGenerator json) {
        this.json = json;
    }

    void begin() {
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
    }

    void beginList(String field) {
        json.writeArrayPropertyStart(field);
    }

    void endList() {
        json.writeEndArray();
    }

    void text(String field, @Nullable String value) {
        json.writeName(field);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    void number(String field, int value) {
        json.writeNumberProperty(field, value);
    }

    void flag(String field, boolean value) {
        json.writeBooleanProperty(field, value);
    }

    void texts(String field, Collection<String> values) {
        beginList(field);
        values.forEach(json::writeString);
        endList();
    }

    /** An object with the fields that {@code fields} writes, or null where there is no value. */
    <T> void object(String field, @Nullable T value, Consumer<T> fields) {
        json.writeName(field);
        if (value == null) {
            json.writeNull();
        } else {
            begin();
            fields.accept(value);
            end();
        }
    }

    /** A constant in the form's spelling: {@code PHONE_CALL} is {@code phone-call}. */
    void constant(String field, Enum<?> value) {
        text(field, spelled(value));
    }

    void topics(Set<Topic> topics) {
        texts("topics", topics.stream().sorted().map(JsonObjects::spelled).toList());
    }

    /** Words of the text on one line, or null. */
    void words(String field, @Nullable Quote quote) {
        text(field, quote == null ? null : quote.singleSpaced());
    }

    /** The quote under {@code field}, and beside it where it starts and ends. */
    void quoted(String field, Quote quote) {
        text(field, quote.text());
        number("start", quote.span().start());
        number("end", quote.span().end());
    }

    /** Where a value's words stand: an object of quote, start and end; null where it has none. */
    void place(String field, @Nullable Quote quote) {
        object(field, quote, words -> quoted("quote", words));
    }

    void places(String field, List<Quote> quotes) {
        beginList(field);
        for (Quote quote : quotes) {
            begin();
            quoted("quote", quote);
            end();
        }
        endList();
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
