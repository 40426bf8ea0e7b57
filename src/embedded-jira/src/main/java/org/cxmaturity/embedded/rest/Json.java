package org.cxmaturity.embedded.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads and makes JSON. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The body; refuses one that is missing or no object. */
    static JsonNode required(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw RefusedException.of(400, "No content to map to Object due to end of input");
        }
        return body;
    }

    static JsonNode object(String name, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().set(name, value);
    }

    /** Any JSON text; refuses what isn't. */
    static JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node == null || node.isMissingNode()) {
                throw RefusedException.of(400, "The value has to be a valid, non-empty JSON");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw RefusedException.of(400, "The value has to be a valid, non-empty JSON");
        }
    }

    static String text(JsonNode body, String name) {
        JsonNode value = required(body).path(name);
        return value.isTextual() ? value.textValue() : "";
    }
}
