package org.cxmaturity.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cxmaturity.acceptance.Answer;
import org.cxmaturity.acceptance.Caller;
import org.cxmaturity.acceptance.Jira;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;

class DeliveryIT {

    private static final Caller LEAD = Running.as("lead");

    @Test
    void shouldFollowTheWorkFromPromiseToDelivery() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        String epic = jira.create("WEB", "Epic", "A bill that explains itself");
        String first = jira.createStory("WEB", epic, "Why it differs");
        String second = jira.createStory("WEB", epic, "Grid and energy apart");

        String unlinked = state(programme, "clear", "main/pay");
        link(programme, epic, "clear", "main/pay");
        String linked = state(programme, "clear", "main/pay");
        jira.move(first, "In Progress");
        String started = state(programme, "clear", "main/pay");
        jira.move(first, "Done");
        JsonNode half = cell(LEAD, programme, "clear", "main/pay");
        jira.move(second, "Done");
        JsonNode whole = cell(LEAD, programme, "clear", "main/pay");

        assertEquals(List.of("NOT_PLANNED", "PLANNED", "IN_DELIVERY"), List.of(unlinked, linked, started));
        assertEquals(0.5, half.path("progress").asDouble());
        assertEquals("DELIVERED", whole.path("state").asText(), whole.toString());
        assertEquals(2, whole.path("work").path("delivered").asInt(), whole.toString());
    }

    @Test
    void shouldAddUpTheMatrix() {
        Programme programme = Programme.create();

        JsonNode matrix =
                LEAD.get(programme.path("/delivery-matrix")).expect(200).json();

        assertEquals(programme.key(), matrix.path("programme").asText());
        assertEquals("VIEWER", matrix.path("scope").asText());
        assertEquals(3, matrix.path("stages").size());
        assertEquals(2, matrix.path("principles").size());
        assertEquals(6, matrix.path("cells").size());
        assertEquals(3, matrix.path("totals").path("promised").asInt());
        assertEquals(3, matrix.path("totals").path("NOT_PLANNED").asInt());
        assertEquals(0.0, matrix.path("deliveryIndex").asDouble());
        assertFalse(matrix.path("asOf").asText().isEmpty());
    }

    @Test
    void shouldCountWorkWithoutStageNowhereUntilSomebodySetsIt() {
        Programme programme = Programme.create();
        String epic = Jira.asAdmin().create("APP", "Epic", "Without a stage");

        LEAD.post(programme.path("/deliveries"), Json.of("{'issue':'%s','principle':'clear'}", epic))
                .expect(201);
        JsonNode matrix =
                LEAD.get(programme.path("/delivery-matrix")).expect(200).json();

        assertEquals(epic, matrix.path("stageNotSet").path(0).path("issue").asText(), matrix.toString());
        assertEquals(3, matrix.path("totals").path("NOT_PLANNED").asInt());
    }

    @Test
    void shouldCountWorkWithoutStageAtTheOnlyPromisedOne() {
        Programme programme = Programme.create();
        String epic = Jira.asAdmin().create("APP", "Epic", "The only stage");

        LEAD.post(programme.path("/deliveries"), Json.of("{'issue':'%s','principle':'ahead'}", epic))
                .expect(201);

        assertEquals("PLANNED", state(programme, "ahead", "main/use"));
    }

    @Test
    void shouldLeaveOutWhatTheViewerMayNotBrowse() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        String hidden = jira.createProjectHiddenFrom("leader");
        String secret = jira.create(hidden, "Task", "Only for some eyes");
        link(programme, secret, "clear", "main/pay");

        JsonNode forLead = cell(LEAD, programme, "clear", "main/pay");
        JsonNode forLeader = cell(Running.as("leader"), programme, "clear", "main/pay");
        Answer detail = Running.as("leader").get(programme.path("/delivery-matrix/cells/clear/main/pay"));
        Answer links = Running.as("leader").get(programme.path("/deliveries"));

        assertEquals("PLANNED", forLead.path("state").asText(), forLead.toString());
        assertEquals("NOT_PLANNED", forLeader.path("state").asText(), forLeader.toString());
        assertEquals(0, forLeader.path("work").path("total").asInt(), forLeader.toString());
        assertFalse(detail.expect(200).text().contains(secret), detail.text());
        assertFalse(detail.text().contains("Only for some eyes"), detail.text());
        assertFalse(links.expect(200).text().contains(secret), links.text());
    }

    @Test
    void shouldNameTheIssuesBehindACellAndAQueryThatFindsThem() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        String epic = jira.create("WEB", "Epic", "Behind the cell");
        String story = jira.createStory("WEB", epic, "In the epic");
        link(programme, epic, "clear", "main/help");

        JsonNode detail = LEAD.get(programme.path("/delivery-matrix/cells/clear/main/help"))
                .expect(200)
                .json();

        assertTrue(detail.toString().contains(story), detail.toString());
        String jql = detail.path("jql").asText();
        assertFalse(jql.isEmpty(), detail.toString());
        assertTrue(jira.count(jql) >= 1, jql);
    }

    @Test
    void shouldSendAnUnchangedMatrixOnlyOnce() {
        Programme programme = Programme.create();
        String tag = LEAD.get(programme.path("/delivery-matrix"))
                .expect(200)
                .header("ETag")
                .orElseThrow();

        Answer same = LEAD.with("If-None-Match", tag).get(programme.path("/delivery-matrix"));
        link(programme, Jira.asAdmin().create("WEB", "Epic", "A change"), "clear", "main/pay");
        Answer changed = LEAD.with("If-None-Match", tag).get(programme.path("/delivery-matrix"));
        Answer unreadable = LEAD.with("If-None-Match", "x").get(programme.path("/delivery-matrix"));

        same.expect(304);
        assertTrue(same.text().isEmpty());
        changed.expect(200);
        unreadable.expect(200);
    }

    @Test
    void shouldKeepItsLinkAndJirasInStep() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        jira.ensureLinkTypes();
        String principle = LEAD.post(programme.path("/principles/clear/raise"), "{}")
                .expect(200)
                .json()
                .path("issue")
                .asText();
        String epic = jira.create("WEB", "Epic", "Linked both ways");

        String key = link(programme, epic, "clear", "main/pay");
        List<String> linked = jira.linked(epic, "CX delivery");
        LEAD.delete(programme.path("/deliveries/" + key));
        List<String> unlinked = jira.linked(epic, "CX delivery");

        assertEquals(List.of(principle), linked);
        assertEquals(List.of(), unlinked);
        assertEquals("NOT_PLANNED", state(programme, "clear", "main/pay"));
    }

    @Test
    void shouldRefuseWorkForAPrincipleOrStageThatIsNotThere() {
        Programme programme = Programme.create();
        String epic = Jira.asAdmin().create("WEB", "Epic", "Nowhere to go");

        Answer answer = LEAD.post(
                programme.path("/deliveries"),
                Json.of("{'issue':'%s','principle':'unclear','stage':'main/nowhere'}", epic));

        assertEquals(4, answer.status() / 100, answer.text());
        assertEquals(
                List.of("principle", "stage"),
                answer.errors().stream()
                        .map(error -> error.split(" ")[0])
                        .sorted()
                        .toList());
    }

    @Test
    void shouldKeepTheHistoryToManagersUntilWholeProgrammeFiguresAreOn() {
        Programme programme = Programme.create();
        String history = programme.path("/delivery-matrix/history");

        JsonNode own =
                LEAD.get(history + "?from=2026-01-01&to=2026-03-31").expect(200).json();
        Answer reversed = LEAD.get(history + "?from=2026-03-31&to=2026-01-01");
        Answer noDates = LEAD.get(history + "?from=march&to=31.3.2026");
        Running.as("leader").get(history).expect(403);
        Running.anonymous().get(history).expect(401);
        LEAD.patch(programme.path(), Json.of("{'version':1,'settings':{'wholeProgrammeFigures':true}}"))
                .expect(200);
        JsonNode everybodys =
                Running.as("leader").get(history + "?limit=366").expect(200).json();

        assertEquals(0, own.path("values").size(), own.toString());
        assertEquals(366, everybodys.path("limit").asInt(), everybodys.toString());
        assertEquals(List.of("from not-in-order"), reversed.expect(400).errors());
        assertEquals(
                List.of("from not-a-date", "to not-a-date"), noDates.expect(400).errors());
    }

    private static String link(Programme programme, String issue, String principle, String stage) {
        return LEAD.post(
                        programme.path("/deliveries"),
                        Json.of("{'issue':'%s','principle':'%s','stage':'%s'}", issue, principle, stage))
                .expect(201)
                .json()
                .path("key")
                .asText();
    }

    private static String state(Programme programme, String principle, String stage) {
        return cell(LEAD, programme, principle, stage).path("state").asText();
    }

    private static JsonNode cell(Caller caller, Programme programme, String principle, String stage) {
        JsonNode cells = caller.get(programme.path("/delivery-matrix"))
                .expect(200)
                .json()
                .path("cells");
        return StreamSupport.stream(cells.spliterator(), false)
                .filter(cell -> cell.path("principle").asText().equals(principle)
                        && cell.path("stage").asText().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + principle + " " + stage + " in " + cells));
    }
}
