package org.cxmaturity.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.acceptance.Demo;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;

class DemoIT {

    @Test
    void shouldHaveACellInEveryState() {
        JsonNode matrix = Running.as("leader")
                .get(Demo.path() + "/delivery-matrix")
                .expect(200)
                .json();

        assertEquals(
                Set.of("NOT_PROMISED", "NOT_PLANNED", "PLANNED", "IN_DELIVERY", "DELIVERED", "PROVEN"),
                texts(matrix, "state"));
        assertEquals(
                "APP", matrix.path("stageNotSet").findPath("issue").asText().split("-")[0]);
    }

    @Test
    void shouldHaveACellForEveryLesson() {
        JsonNode matrix = Running.as("leader")
                .get(Demo.path() + "/delivery-matrix")
                .expect(200)
                .json();

        Set<String> notes = new TreeSet<>();
        matrix.path("cells").forEach(cell -> cell.path("notes").forEach(note -> notes.add(note.asText())));
        assertEquals(
                Set.of(
                        "all-cancelled",
                        "cancelled-parent-branch-ignored",
                        "delivered-not-felt",
                        "no-linked-work",
                        "too-few-responses",
                        "value-before-basics",
                        "work-without-promise"),
                notes);
    }

    private static Set<String> texts(JsonNode matrix, String field) {
        Set<String> texts = new TreeSet<>();
        matrix.path("cells").forEach(cell -> texts.add(cell.path(field).asText()));
        return texts;
    }
}
