package org.readout.score.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An object whose fields are asked for by name and kind; what is not as asked is told with its
 * place.
 */
final class JsonObject {
    private final JsonNode node;
    private final String pointer;

    /**
     * @param pointer where the object stands in its file, as JSON pointer
     */
    JsonObject(JsonNode node, String pointer) {
        if (!node.isObject()) {
            throw new FieldException(pointer, "expected an object, got " + shortened(node));
        }
        this.node = node;
        this.pointer = pointer;
    }

    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw new FieldException(pointer, "'%s' is missing".formatted(field));
        }
        return text;
    }

    /** Null where the field is missing or null. */
    @Nullable String textOrNull(String field) {
        JsonNode value = value(field);
        return value == null ? null : textOf(value, field);
    }

    /** Null where there are no words in it: many writers put "" for what they do not know. */
    @Nullable String wordsOrNull(String field) {
        String text = textOrNull(field);
        return text == null || text.isEmpty() ? null : text;
    }

    boolean flag(String field) {
        JsonNode value = value(field);
        if (value != null && !value.isBoolean()) {
            throw new FieldException(
                    pointer,
                    "'%s' is neither true nor false: %s".formatted(field, shortened(value)));
        }
        return value != null && value.booleanValue();
    }

    boolean has(String field) {
        return value(field) != null;
    }

    boolean isList(String field) {
        JsonNode value = value(field);
        return value != null && value.isArray();
    }

    void require(String field) {
        if (!has(field)) {
            throw new FieldException(pointer, "'%s' is missing".formatted(field));
        }
    }

    @Nullable Integer offset(String field) {
        JsonNode value = value(field);
        return value == null || !value.isInt() ? null : Integer.valueOf(value.intValue());
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values(field)) {
            texts.add(textOf(value, field));
        }
        return texts;
    }

    List<JsonObject> objects(String field) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonNode value : values(field)) {
            objects.add(
                    new JsonObject(value, "%s/%s/%d".formatted(pointer, field, objects.size())));
        }
        return objects;
    }

    @Nullable JsonObject objectOrNull(String field) {
        JsonNode value = value(field);
        return value == null ? null : new JsonObject(value, pointer + "/" + field);
    }

    /** Field names and values, the values as {@link #scalarOrNull}. */
    List<String> fields() {
        return List.copyOf(node.propertyNames());
    }

    /**
     * Text as it is, a number in its shortest form (1.0 is "1"), anything else as JSON; null for
     * null.
     */
    @Nullable String scalarOrNull(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return Math.abs(number.scale()) > 99 ? value.toString() : number.toPlainString();
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    private List<JsonNode> values(String field) {
        JsonNode list = value(field);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new FieldException(
                    pointer, "'%s' is no list: %s".formatted(field, shortened(list)));
        }
        return List.copyOf(list.values());
    }

    private @Nullable JsonNode value(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private String textOf(JsonNode value, String field) {
        if (!value.isString()) {
            throw new FieldException(
                    pointer, "'%s' is no text: %s".formatted(field, shortened(value)));
        }
        return value.stringValue();
    }

    private static String shortened(JsonNode value) {
        String json = value.toString();
        return json.length() <= 40 ? json : json.substring(0, 40) + "...";
    }
}
