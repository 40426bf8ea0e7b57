package org.cxmaturity.acceptance.rest;

import static org.cxmaturity.acceptance.Programme.API;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;

class ProgrammeFileIT {

    @Test
    void shouldGiveBackWhatWasPutIn() {
        Programme programme = Programme.create();
        String exported =
                Running.as("lead").get(programme.path("/file")).expect(200).text();

        Running.as("lead").put(programme.path("/file?mode=replace"), exported).expect(200);
        String again =
                Running.as("lead").get(programme.path("/file")).expect(200).text();

        assertEquals(exported, again);
        JsonNode file = Json.tree(exported);
        assertEquals("cx-programme/1", file.path("schema").asText());
        assertEquals(
                "main/pay",
                file.path("vision")
                        .path("principles")
                        .path(0)
                        .path("promisedAt")
                        .path(0)
                        .asText());
        assertEquals(
                31,
                file.path("painPoints")
                        .path(0)
                        .path("evidence")
                        .path(0)
                        .path("count")
                        .asInt());
        assertFalse(exported.contains("\"id\""), "no database id leaves the plugin");
    }

    @Test
    void shouldOnlySayInADryRunWhatItWouldDo() {
        String key = Programme.newKey();
        String path = API + "/programmes/" + key;

        JsonNode dry = Running.as("lead")
                .put(path + "/file?mode=create&dryRun=true", Programme.file(key))
                .expect(200)
                .json();
        Running.as("lead").get(path).expect(404);
        JsonNode done = Running.as("lead")
                .put(path + "/file?mode=create", Programme.file(key))
                .expect(200)
                .json();

        assertEquals(dry.path("created"), done.path("created"));
        assertEquals(2, done.path("created").path("principles").asInt(), done.toString());
        assertEquals(2, done.path("created").path("painPoints").asInt(), done.toString());
    }

    @Test
    void shouldNotCreateWhatIsThere() {
        Programme programme = Programme.create();

        Answer answer = Running.as("lead").put(programme.path("/file?mode=create"), Programme.file(programme.key()));

        answer.expect(409);
    }

    @Test
    void shouldReportWhatAReplacementChanges() {
        Programme programme = Programme.create();
        String renamed = Programme.file(programme.key()).replace("Look ahead", "Ahead of you");

        JsonNode report = Running.as("lead")
                .put(programme.path("/file?mode=replace"), renamed)
                .expect(200)
                .json();

        assertEquals(0, report.path("created").path("principles").asInt(), report.toString());
        assertEquals(1, report.path("updated").path("principles").asInt(), report.toString());
        assertEquals(0, report.path("deleted").path("principles").asInt(), report.toString());
        assertEquals(
                List.of("No surprises", "Ahead of you"),
                Running.as("lead").get(programme.path("/principles")).values("name"));
    }

    @Test
    void shouldTakeAllOrNothing() {
        Programme programme = Programme.create();
        String before = Running.as("lead").get(programme.path("/file")).text();
        String broken = Programme.file(programme.key())
                .replace("Look ahead", "Changed")
                .replace("\"breaks\":[\"clear\"]", "\"breaks\":[\"clera\"]")
                .replace("\"severity\":3", "\"severity\":9");

        Answer answer = Running.as("lead").put(programme.path("/file?mode=replace"), broken);

        assertEquals(4, answer.status() / 100, answer.text());
        assertEquals(
                List.of("painPoints[0].breaks[0]", "painPoints[1].severity"),
                answer.errors().stream()
                        .map(error -> error.split(" ")[0])
                        .sorted()
                        .toList());
        assertEquals(before, Running.as("lead").get(programme.path("/file")).text());
    }

    @Test
    void shouldRefuseAFileForAnotherKey() {
        Programme programme = Programme.create();

        Answer answer =
                Running.as("lead").put(programme.path("/file?mode=replace"), Programme.file(Programme.newKey()));

        assertEquals(4, answer.status() / 100, answer.text());
        assertFalse(answer.errors().isEmpty(), answer.text());
    }

    @Test
    void shouldLetOnlyManagersImport() {
        Programme programme = Programme.create();

        Running.as("leader")
                .put(programme.path("/file?mode=replace"), Programme.file(programme.key()))
                .expect(403);
    }
}
