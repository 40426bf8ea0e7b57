package org.cxmaturity.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a resource answered. */
public final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String request;
    private final HttpResponse<String> response;

    Answer(String request, HttpResponse<String> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The same answer; fails, showing the body, unless it has that status. */
    public Answer expect(int status) {
        assertEquals(status, status(), () -> request + " answered " + text());
        return this;
    }

    /** The body as JSON; a missing node for an empty one. */
    public JsonNode json() {
        if (text().isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(request + " answered no JSON but " + text(), e);
        }
    }

    /** The errors of a refused request as "field code", in their order. */
    public List<String> errors() {
        return stream(json().path("errors"))
                .map(error ->
                        error.path("field").asText() + " " + error.path("code").asText())
                .toList();
    }

    /** The texts of one field of each value of a list. */
    public List<String> values(String field) {
        return stream(json().path("values"))
                .map(value -> value.path(field).asText())
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
