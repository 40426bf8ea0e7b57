package org.cxmaturity.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON written in tests with single quotes, which read better in Java. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Formats the text and turns its single quotes into double ones. */
    public static String of(String text, Object... values) {
        return text.formatted(values).replace('\'', '"');
    }

    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    /** A copy of an object with another value of one field. */
    public static String with(JsonNode object, String field, Object value) {
        ObjectNode copy = object.deepCopy();
        copy.set(field, MAPPER.valueToTree(value));
        return copy.toString();
    }
}
