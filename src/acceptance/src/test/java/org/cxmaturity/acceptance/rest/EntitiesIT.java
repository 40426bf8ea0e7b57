package org.cxmaturity.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every list of a programme does alike. */
class EntitiesIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/principles  | {'key':'new','name':'Fresh'}                  | name  | Renamed",
                "/journeys    | {'key':'new','name':'Fresh','stages':[]}      | name  | Renamed",
                "/pain-points | {'key':'new','title':'Fresh','severity':2}    | title | Renamed"
            })
    void shouldAddReadChangeAndRemove(String list, String entity, String field, String value) {
        Programme programme = Programme.create();
        String one = programme.path(list + "/new");

        Running.as("lead").post(programme.path(list), Json.of(entity)).expect(201);
        JsonNode added = Running.as("lead").get(one).expect(200).json();
        Running.as("lead").put(one, Json.with(added, field, value)).expect(200);
        JsonNode changed = Running.as("lead").get(one).expect(200).json();
        Answer removed = Running.as("lead").delete(one);

        assertEquals("Fresh", added.path(field).asText());
        assertEquals(value, changed.path(field).asText());
        assertEquals(2, removed.status() / 100, removed.text());
        Running.as("lead").get(one).expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/principles  | clear   | name", "/journeys    | main    | name", "/pain-points | pp-jump | title"
            })
    void shouldChangeOnlyWhatAPatchNames(String list, String key, String field) {
        Programme programme = Programme.create();
        String one = programme.path(list + "/" + key);
        JsonNode before = Running.as("lead").get(one).expect(200).json();

        Running.as("lead")
                .patch(
                        one,
                        Json.of(
                                "{'version':%d,'%s':'Patched'}",
                                before.path("version").asInt(), field))
                .expect(200);
        JsonNode after = Running.as("lead").get(one).expect(200).json();

        assertEquals("Patched", after.path(field).asText());
        assertEquals(
                Json.tree(Json.with(Json.tree(Json.with(before, field, "")), "version", 0)),
                Json.tree(Json.with(Json.tree(Json.with(after, field, "")), "version", 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/principles  | clear   | name", "/journeys    | main    | name", "/pain-points | pp-jump | title"
            })
    void shouldRefuseAVersionThatHasMovedOn(String list, String key, String field) {
        Programme programme = Programme.create();
        String one = programme.path(list + "/" + key);
        JsonNode seen = Running.as("lead").get(one).expect(200).json();
        Running.as("lead").put(one, Json.with(seen, field, "First")).expect(200);

        Answer late = Running.as("lead").put(one, Json.with(seen, field, "Second"));

        late.expect(409);
        assertTrue(late.text().contains("First"), late.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/principles  | {'key':'clear','name':'Again'}",
                "/journeys    | {'key':'main','name':'Again'}",
                "/pain-points | {'key':'pp-jump','title':'Again'}"
            })
    void shouldRefuseAKeyThatIsTaken(String list, String entity) {
        Programme programme = Programme.create();

        Running.as("lead").post(programme.path(list), Json.of(entity)).expect(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/principles  | {'key':'new','name':'Fresh','promissedAt':[]} | promissedAt",
                "/journeys    | {'key':'new','name':'Fresh','stagse':[]}      | stagse",
                "/pain-points | {'key':'new','title':'Fresh','severty':2}     | severty"
            })
    void shouldRefuseAFieldThatItDoesNotKnow(String list, String entity, String slip) {
        Programme programme = Programme.create();

        Answer answer = Running.as("lead").post(programme.path(list), Json.of(entity));

        answer.expect(400);
        assertEquals(List.of(slip + " unknown-field"), answer.errors());
    }

    @ParameterizedTest
    @CsvSource({"/principles,clear", "/journeys,main", "/pain-points,pp-jump"})
    void shouldLetAViewerReadAndNotWrite(String list, String key) {
        Programme programme = Programme.create();
        String one = programme.path(list + "/" + key);

        Answer read = Running.as("leader").get(one).expect(200);

        Running.as("leader").put(one, read.text()).expect(403);
        Running.as("leader").delete(one).expect(403);
        Running.as("leader").get(programme.path(list)).expect(200);
    }

    @ParameterizedTest
    @CsvSource({"/principles", "/journeys", "/pain-points", "/deliveries"})
    void shouldAnswerNotFoundForAKeyThatIsNotThere(String list) {
        Programme programme = Programme.create();

        Running.as("lead").get(programme.path(list + "/nobody")).expect(404);
        Running.as("lead").delete(programme.path(list + "/nobody")).expect(404);
    }
}
