package org.cxmaturity.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cxmaturity.acceptance.Jira;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;

class RaiseIT {

    private static final String BOTH = "{\"keys\":[\"pp-jump\",\"pp-retell\"]}";
    private static final int PEOPLE = 8;

    @Test
    void shouldMakeAnIssueOfEachPainPoint() {
        Programme programme = Programme.create();

        JsonNode answer = raise(programme, "lead", BOTH);

        JsonNode jump = of(answer, "pp-jump");
        assertEquals("RAISED", jump.path("outcome").asText(), answer.toString());
        JsonNode fields = Jira.asAdmin().issue(jump.path("issue").asText()).path("fields");
        assertEquals("The bill doubles without a word", fields.path("summary").asText());
        assertEquals("lead", fields.path("reporter").path("name").asText());
        assertTrue(fields.path("description").asText().contains("Why?"), "the evidence is told");
    }

    @Test
    void shouldSayTheSecondTimeThatItIsRaised() {
        Programme programme = Programme.create();
        String first =
                of(raise(programme, "lead", BOTH), "pp-jump").path("issue").asText();

        JsonNode second = of(raise(programme, "lead", BOTH), "pp-jump");

        assertEquals("ALREADY_RAISED", second.path("outcome").asText());
        assertEquals(first, second.path("issue").asText());
    }

    @Test
    void shouldRaiseOnceWhoeverAsksAtTheSameTime() throws Exception {
        Programme programme = Programme.create();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

        Callable<JsonNode> ask = () -> raise(programme, "lead", BOTH);
        List<JsonNode> answers = new ArrayList<>();
        for (Future<JsonNode> asked : people.invokeAll(Collections.nCopies(PEOPLE, ask))) {
            answers.add(asked.get());
        }
        people.shutdown();
        JsonNode settled = raise(programme, "lead", BOTH);

        Set<String> issues = new HashSet<>();
        answers.forEach(answer -> answer.findValues("issue").forEach(key -> issues.add(key.asText())));
        settled.findValues("issue").forEach(key -> issues.add(key.asText()));
        issues.removeAll(Set.of("", "null"));
        assertEquals(2, issues.size(), answers.toString());
    }

    @Test
    void shouldLinkAPainPointToThePrincipleThatItBreaks() {
        Jira jira = Jira.asAdmin();
        jira.ensureLinkTypes();
        Programme programme = Programme.create();
        String principle = Running.as("lead")
                .post(programme.path("/principles/clear/raise"), "{}")
                .expect(200)
                .json()
                .path("issue")
                .asText();

        String painPoint = of(raise(programme, "lead", "{\"keys\":[\"pp-jump\"]}"), "pp-jump")
                .path("issue")
                .asText();

        assertEquals(List.of(principle), jira.linked(painPoint, "CX breach"));
    }

    @Test
    void shouldFailOneKeyWithoutTheOthers() {
        Programme programme = Programme.create();

        JsonNode answer = raise(programme, "lead", "{\"keys\":[\"pp-jump\",\"pp-nobody\"]}");

        assertEquals("RAISED", of(answer, "pp-jump").path("outcome").asText(), answer.toString());
        assertEquals("FAILED", of(answer, "pp-nobody").path("outcome").asText(), answer.toString());
    }

    @Test
    void shouldRefuseThoseWhoMayNotCreateIssues() {
        Programme programme = Programme.create();

        Running.as("leader").post(programme.path("/pain-points/raise"), BOTH).expect(403);
    }

    private static JsonNode raise(Programme programme, String user, String body) {
        return Running.as(user)
                .post(programme.path("/pain-points/raise"), body)
                .expect(200)
                .json();
    }

    /** The answer for one key, in whatever list the resource gives. */
    private static JsonNode of(JsonNode answer, String key) {
        JsonNode list = answer.isArray() ? answer : answer.path("values");
        for (JsonNode one : list) {
            if (one.path("key").asText().equals(key)) {
                return one;
            }
        }
        throw new AssertionError("no answer for " + key + " in " + answer);
    }
}
