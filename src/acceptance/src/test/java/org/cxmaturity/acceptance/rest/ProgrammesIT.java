package org.cxmaturity.acceptance.rest;

import static org.cxmaturity.acceptance.Programme.API;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammesIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "/file", "/principles", "/journeys", "/pain-points", "/deliveries", "/delivery-matrix"})
    void shouldAskTheAnonymousToSignIn(String resource) {
        Programme programme = Programme.create();

        Answer answer = Running.anonymous().get(programme.path(resource));

        answer.expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/file", "/principles", "/journeys", "/pain-points", "/deliveries", "/delivery-matrix"})
    void shouldHideAProgrammeFromThoseWhoMayNotBrowseItsHome(String resource) {
        Programme programme = Programme.create();

        Answer answer = Running.as("outsider").get(programme.path(resource));

        answer.expect(404);
        assertFalse(answer.text().contains("Example"), answer.text());
    }

    @Test
    void shouldListProgrammesToThoseWhoMayBrowseTheirHome() {
        Programme programme = Programme.create();

        Answer leader = Running.as("leader").get(API + "/programmes?limit=1000").expect(200);
        Answer outsider =
                Running.as("outsider").get(API + "/programmes?limit=1000").expect(200);

        assertTrue(leader.values("key").contains(programme.key()), leader.text());
        assertFalse(outsider.values("key").contains(programme.key()), outsider.text());
    }

    @Test
    void shouldLetAViewerReadAndNotWrite() {
        Programme programme = Programme.create();

        Answer read = Running.as("leader").get(programme.path());
        Answer written = Running.as("leader").put(programme.path(), Json.with(read.json(), "name", "Mine now"));

        read.expect(200);
        written.expect(403);
    }

    @Test
    void shouldCreateChangeAndDelete() {
        String key = Programme.newKey();
        String path = API + "/programmes/" + key;

        Running.as("lead")
                .post(API + "/programmes", Json.of("{'key':'%s','name':'New','homeProject':'CX'}", key))
                .expect(201);
        JsonNode created = Running.as("lead").get(path).expect(200).json();
        Running.as("lead")
                .put(path, Json.with(created, "purpose", "To be of use"))
                .expect(200);
        JsonNode changed = Running.as("lead").get(path).expect(200).json();
        Running.as("lead").delete(path);

        assertEquals("New", created.path("name").asText());
        assertEquals("To be of use", changed.path("purpose").asText());
        assertTrue(changed.path("version").asInt() > created.path("version").asInt(), changed.toString());
        Running.as("lead").get(path).expect(404);
    }

    @Test
    void shouldRefuseAVersionThatHasMovedOn() {
        Programme programme = Programme.create();
        JsonNode seen = Running.as("lead").get(programme.path()).expect(200).json();
        Running.as("lead")
                .put(programme.path(), Json.with(seen, "purpose", "First"))
                .expect(200);

        Answer late = Running.as("lead").put(programme.path(), Json.with(seen, "purpose", "Second"));

        late.expect(409);
        assertTrue(late.text().contains("First"), "the answer shows what is there now: " + late.text());
        assertEquals(
                "First",
                Running.as("lead").get(programme.path()).json().path("purpose").asText());
    }

    @Test
    void shouldRefuseAKeyThatIsTaken() {
        Programme programme = Programme.create();

        Answer answer = Running.as("lead")
                .post(API + "/programmes", Json.of("{'key':'%s','name':'Again','homeProject':'CX'}", programme.key()));

        answer.expect(409);
    }

    @Test
    void shouldNameAllThatIsWrongAtOnce() {
        Answer answer = Running.as("lead")
                .post(API + "/programmes", "{\"key\":\"Not A Key\",\"homeProject\":\"CX\",\"nmae\":\"A slip\"}");

        answer.expect(400);
        List<String> fields = answer.errors().stream()
                .map(error -> error.substring(0, error.indexOf(' ')))
                .sorted()
                .toList();
        assertEquals(List.of("key", "name", "nmae"), fields);
        answer.json()
                .path("errors")
                .forEach(error -> assertFalse(error.path("message").asText().isBlank(), error.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"text\"", "{\"key\":{}}", ""})
    void shouldRefuseWhatIsNoProgramme(String body) {
        Answer answer = Running.as("lead").post(API + "/programmes", body);

        answer.expect(400);
        assertFalse(answer.errors().isEmpty(), answer.text());
        assertFalse(answer.text().contains("Exception"), answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1001", "limit=-1", "start=-1", "limit=many"})
    void shouldRefusePagesOutOfBounds(String page) {
        Answer answer = Running.as("lead").get(API + "/programmes?" + page);

        answer.expect(400);
        assertFalse(answer.errors().isEmpty(), answer.text());
    }

    @Test
    void shouldListPageByPage() {
        Programme programme = Programme.create();

        JsonNode first = Running.as("lead")
                .get(programme.path("/principles?start=0&limit=1"))
                .expect(200)
                .json();
        JsonNode second = Running.as("lead")
                .get(programme.path("/principles?start=1&limit=1"))
                .expect(200)
                .json();

        assertEquals(2, first.path("total").asInt());
        assertEquals("clear", first.path("values").path(0).path("key").asText());
        assertEquals("ahead", second.path("values").path(0).path("key").asText());
        assertEquals(1, second.path("start").asInt());
    }

    @Test
    void shouldSpeakTheUsersLanguage() {
        Answer answer = Running.as("lead")
                .with("Accept-Language", "fi")
                .post(API + "/programmes", "{\"key\":\"x\",\"homeProject\":\"CX\"}");

        answer.expect(400);
        assertFalse(
                answer.json().path("errors").path(0).path("message").asText().isBlank());
    }
}
