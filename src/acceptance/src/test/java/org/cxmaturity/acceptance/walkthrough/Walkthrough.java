package org.cxmaturity.acceptance.walkthrough;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.cxmaturity.acceptance.Built;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tells one story from a customer's complaint to a delivered principle, and writes down what happens. It needs a Jira
 * without issues, and isn't among the tests; each step fails the run when the answer isn't what the page says.
 */
@EnabledIfSystemProperty(named = "cx.walkthrough", matches = ".+")
class Walkthrough {

    private static final String CX = "/rest/cx/1.0/programmes/ferries";
    private static final String JIRA = "/rest/api/2";
    private static final String CELL = CX + "/delivery-matrix/cells/told-first/crossing/wait";
    private static final String MAPPING =
            "map=title:Problem,capturedAt:Date%20received,sourceId:Complaint%20ID," + "quote:Comment&groupBy=title";
    private static final UnaryOperator<JsonNode> ALL = UnaryOperator.identity();

    /** Fields of Jira's answers that lead nowhere here. */
    private static final Set<String> NOISE =
            Set.of("self", "avatarUrls", "id", "iconUrl", "expand", "active", "timeZone", "emailAddress");

    private final Path docs = Path.of(System.getProperty("cx.walkthrough", "."));
    private final Path inputs = Built.sources().resolve("src/test/resources/walkthrough");
    private final Document page = new Document();
    private final Calls calls = new Calls(page);
    private final Scenes scenes = new Scenes(docs.resolve("images"));

    @Test
    void shouldLeadFromAComplaintToADeliveredPrinciple() {
        begin();
        programme();
        importComplaints();
        raise();
        Planned planned = plan();
        deliver(planned);
        measure();
        page.write(docs.resolve("walkthrough.md"));
        Demo.load();
        scenes.demoGadget();
    }

    private void begin() {
        page.title("From a complaint to a delivered principle")
                .say(
                        """
                One story through the whole plugin, call by call. Everything below comes from a real run: `bin/walkthrough`
                starts an empty embedded Jira with the plugin's jar, makes these calls, takes these pictures and writes this
                page. It stops where an answer isn't what the page says. Answers are abridged: fields without a value are
                left out, and so are those that say nothing here.""")
                .say(
                        """
                Calls go to `http://localhost:2990/jira` with basic authentication and `Content-Type: application/json`;
                a body `< name` is a file of [src/acceptance/src/test/resources/walkthrough](../src/acceptance/src/test/resources/walkthrough).
                The users are those of the embedded Jira: `lead` leads the programme, `product` develops timetable and app,
                `leader` may only look.""");
    }

    private void programme() {
        page.chapter("1 A programme comes in as a file")
                .say(
                        """
                Harbourline Ferries promises two principles at three of the four stages of a crossing. The lead has written
                them down in one file: functions, vision, principles, stages, and one metric.""");
        JsonNode report = calls.put("lead", CX + "/file?mode=create", "programme.json", input("programme.json"));
        assertEquals(0, report.path("errors").size());
        calls.get("lead", CX + "/delivery-matrix", json -> Layout.only(json, "totals", "deliveryIndex"));
        page.say("Four promises, and nothing planned for any of them.");
    }

    private void importComplaints() {
        page.chapter("2 Complaints come in with somebody else's column names")
                .say("The help desk exports `complaints.csv`:")
                .file("csv", input("complaints.csv"))
                .say(
                        """
                The mapping says which column means what, and equal problems become one pain point with counted evidence. A
                dry run first:""");
        JsonNode dry = importTable("&dryRun=true");
        assertFalse(dry.path("written").asBoolean());
        page.say("In the browser the columns are guessed, and the same dry run is the preview:");
        scenes.importPreview(inputs.resolve("complaints.csv"));
        page.picture("walkthrough-import-columns.png", "What the columns mean")
                .picture("walkthrough-import-preview.png", "What each row would become, before anything is written")
                .say("Then for real:");
        assertEquals(4, importTable("").path("created").asInt());
        page.say("And once more, by somebody who didn't know. Nothing changes, and the answer says so:");
        JsonNode again = importTable("");
        assertFalse(again.path("written").asBoolean());
        assertEquals(4, again.path("unchanged").asInt());
    }

    private JsonNode importTable(String more) {
        return calls.table(
                "product", CX + "/pain-points/import?" + MAPPING + more, "complaints.csv", input("complaints.csv"));
    }

    private void raise() {
        page.chapter("3 Triage, and into Jira")
                .say(
                        """
                Four complaints say the same: nobody was told. Product says where that hurts, how much, and which principle it
                breaks; now it has a priority.""");
        JsonNode triaged = calls.patch(
                "product",
                CX + "/pain-points/pp-1",
                "{'version':1,'stage':'crossing/wait','breaks':['told-first'],'severity':5,'frequency':0.2,'reach':9000,"
                        + "'function':'service','state':'TRIAGED'}",
                json -> Layout.only(json, "key", "title", "state", "version", "priority", "priorityParts"));
        assertFalse(triaged.path("priority").isNull(), triaged.toString());
        scenes.triage();
        page.picture("walkthrough-triage.png", "The list for triage, sorted by priority")
                .say("The principle becomes an issue, so that work and pain points can be linked to it:");
        calls.post("lead", CX + "/principles/told-first/raise", "{}", 200, ALL);
        page.say("So do two pain points, in one call:");
        String keys = "{'keys':['pp-1','pp-2']}";
        String issue = calls.post("product", CX + "/pain-points/raise", keys, 200, ALL)
                .at("/values/0/issue")
                .asText();
        page.say("Asking again makes nothing twice:");
        calls.post("product", CX + "/pain-points/raise", keys, 200, ALL);
        page.say(
                "In Jira the pain point is an issue like any other, with its evidence told and its link to the principle made:");
        JsonNode raised = calls.get(
                "product",
                JIRA + "/issue/" + issue + "?fields=summary,description,issuelinks,reporter",
                json -> Layout.without(json, NOISE));
        assertEquals(1, raised.at("/fields/issuelinks").size());
    }

    private Planned plan() {
        page.chapter("4 Work is planned in Jira as ever");
        String epic = issue("Epic", "A word before the ferry is cancelled", "Epic Name", "Cancellations");
        page.say("Two stories in it:");
        List<String> stories = List.of(
                issue("Story", "Tell ticket holders by message", "Epic Link", epic),
                issue("Story", "Show it on every board", "Epic Link", epic));
        page.say("One link says which principle the epic serves, and where:");
        calls.post(
                "product",
                CX + "/deliveries",
                "{'issue':'%s','principle':'told-first','stage':'crossing/wait'}".formatted(epic),
                201,
                ALL);
        expect("PLANNED");
        page.say("The lead puts the gadget on a dashboard:");
        String dashboard = scenes.dashboard();
        page.picture("walkthrough-gadget-form.png", "Add gadget, and choose the programme")
                .say("Everyone sees it there, in their own theme, on the desk and on the phone:");
        pictures(dashboard, "walkthrough-planned");
        return new Planned(epic, stories, dashboard);
    }

    private void deliver(Planned planned) {
        page.chapter("5 The stories are finished, one by one").say("Nobody touches the matrix. One story is done:");
        finish(planned.stories().get(0));
        expect("IN_DELIVERY");
        page.say("And the other:");
        finish(planned.stories().get(1));
        expect("DELIVERED");
        pictures(planned.dashboard(), "walkthrough-delivered");
        scenes.deliveryTab();
        scenes.issue(planned.epic());
        page.say("The same on the project page, with all that stands behind the figures:")
                .picture("walkthrough-delivery-tab.png", "The tab Delivery of the project page")
                .say("And on the epic itself:")
                .picture("walkthrough-issue-panel.png", "The panel Customer experience on the epic");
    }

    private void measure() {
        page.chapter("6 Delivered, but is it felt?")
                .say("A survey on the quay asks eighty people. Its answers go in as they were given, by score:");
        calls.post(
                "lead",
                CX + "/metrics/csat-wait/readings",
                "{'date':'%s','counts':{'1':2,'2':3,'3':5,'4':30,'5':40}}".formatted(LocalDate.now(ZoneOffset.UTC)),
                201,
                json -> Layout.without(json, NOISE));
        JsonNode cell = expect("DELIVERED");
        assertTrue(cell.path("notes").toString().contains("measured-before-delivery"), cell.toString());
        page.say(
                """
                The target is met with certainty, and still the cell isn't PROVEN: these people were asked before the work was
                done, or on the same day. The first reading whose period begins after the last delivery decides. Until then the
                        cell's notes say why.""");
    }

    /** Creates an issue with one more field, named as people name it, and answers its key. */
    private String issue(String type, String summary, String field, String value) {
        String body = "{'fields':{'project':{'key':'WEB'},'issuetype':{'name':'%s'},'summary':'%s','%s':'%s'}}";
        return calls.post(
                        "product",
                        JIRA + "/issue",
                        body.formatted(type, summary, fieldId(field), value),
                        201,
                        json -> Layout.only(json, "key"))
                .path("key")
                .asText();
    }

    private static String fieldId(String name) {
        JsonNode fields = Running.as("product").get(JIRA + "/field").expect(200).json();
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Jira has no field " + name));
    }

    private void finish(String issue) {
        String path = JIRA + "/issue/" + issue + "/transitions";
        JsonNode transitions =
                Running.as("product").get(path).expect(200).json().path("transitions");
        String done = StreamSupport.stream(transitions.spliterator(), false)
                .filter(transition -> transition.at("/to/name").asText().equals("Done"))
                .map(transition -> transition.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(issue + " can't become Done"));
        calls.post(
                "product",
                path,
                "{'transition':{'id':'%s'},'fields':{'resolution':{'name':'Done'}}}".formatted(done),
                204,
                Calls.NOTHING);
    }

    /** Shows what stands behind the cell of the story and fails unless it has that state. */
    private JsonNode expect(String state) {
        JsonNode cell = calls.get(
                "leader",
                CELL,
                json -> Layout.only(
                        Layout.without(json, NOISE),
                        "principle",
                        "stage",
                        "state",
                        "progress",
                        "work",
                        "metric",
                        "notes"));
        assertEquals(state, cell.path("state").asText(), cell.toString());
        return cell;
    }

    private void pictures(String dashboard, String name) {
        scenes.gadget(dashboard, name);
        page.picture(name + "-wide-light.png", "The gadget, wide and light")
                .picture(name + "-wide-dark.png", "The gadget, wide and dark")
                .picture(name + "-narrow-light.png", "The gadget on a phone, light")
                .picture(name + "-narrow-dark.png", "The gadget on a phone, dark");
    }

    private String input(String name) {
        try {
            return Files.readString(inputs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + name, e);
        }
    }

    /** The planned work, and where the gadget shows it. */
    private record Planned(String epic, List<String> stories, String dashboard) {}
}
