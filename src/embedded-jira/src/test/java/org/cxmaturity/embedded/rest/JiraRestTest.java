package org.cxmaturity.embedded.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.rest.RestClient.Answer;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.cxmaturity.embedded.web.Authenticator;
import org.cxmaturity.embedded.web.RequestFilter;
import org.cxmaturity.embedded.web.RestApplications;
import org.cxmaturity.embedded.web.RestServlet;
import org.cxmaturity.embedded.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraRestTest {

    private static JiraModel model;
    private static WebServer server;
    private static RestClient product;

    @BeforeAll
    static void start() {
        model = JiraModel.open(DatabaseSettings.h2Memory("jira-rest"), Clock.systemUTC());
        Doubles.Authentication authentication = new Doubles.Authentication();
        RestServlet rest = new RestServlet();
        server = new WebServer(0)
                .filter("/*", new RequestFilter(new OfModel(), authentication))
                .serve("/rest/*", rest);
        server.start();
        Site site = new Site(
                model,
                () -> Optional.ofNullable(authentication.getLoggedInUser())
                        .map(ApplicationUser::getKey)
                        .flatMap(model.users()::byKey),
                () -> "http://localhost/jira");
        RestApplications applications = new RestApplications(
                authentication, Doubles.of(GlobalPermissionManager.class, Map.of("hasPermission", args -> true)));
        rest.add("/api/2", applications.of(JiraRest.resources(site).toArray()));
        product = new RestClient(server.port(), "product");
    }

    @AfterAll
    static void stop() {
        server.close();
        model.close();
    }

    private static final class OfModel implements Authenticator {
        @Override
        public Optional<ApplicationUser> byPassword(String name, String password) {
            return model.users().authenticate(name, password).map(User::key).map(Doubles::user);
        }

        @Override
        public Optional<ApplicationUser> byToken(String token) {
            return Optional.empty();
        }

        @Override
        public Optional<ApplicationUser> byKey(String key) {
            return Optional.of(Doubles.user(key));
        }
    }

    @Test
    void shouldCreateAnIssueAndGiveItBack() {
        Answer created = product.post(
                "issue",
                "{'fields':{'project':{'key':'CX'},'issuetype':{'name':'Story'},'summary':'Pay by app',"
                        + "'description':'Why','labels':['b','a'],'priority':{'name':'High'},'customfield_10002':3}}");

        assertEquals(201, created.status());
        JsonNode issue =
                product.get("issue/" + created.body().path("key").asText()).body();
        assertEquals("Pay by app", issue.at("/fields/summary").asText());
        assertEquals("Story", issue.at("/fields/issuetype/name").asText());
        assertEquals("new", issue.at("/fields/status/statusCategory/key").asText());
        assertEquals("a", issue.at("/fields/labels/0").asText());
        assertEquals("High", issue.at("/fields/priority/name").asText());
        assertEquals(3.0, issue.at("/fields/customfield_10002").asDouble());
        assertEquals("product", issue.at("/fields/reporter/name").asText());
        assertTrue(issue.at("/fields/resolution").isNull());
        assertTrue(issue.at("/fields/created")
                .asText()
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000"));
    }

    @Test
    void shouldTellAllThatIsWrongByField() {
        Answer nothing = product.post("issue", "{'fields':{}}");
        Answer unknown = product.post(
                "issue",
                "{'fields':{'project':{'key':'CX'},'issuetype':{'name':'Story'},'summary':'x','colour':'red',"
                        + "'assignee':{'name':'nobody'}}}");

        assertEquals(400, nothing.status());
        assertEquals("project is required", nothing.error("project"));
        assertEquals("issue type is required", nothing.error("issuetype"));
        assertEquals(
                "Field 'colour' cannot be set. It is not on the appropriate screen, or unknown.",
                unknown.error("colour"));
        assertEquals("User 'nobody' does not exist.", unknown.error("assignee"));
    }

    @Test
    void shouldStepThroughTheWorkflowWithAResolution() {
        String key = product.issue("'issuetype':{'name':'Task'},'summary':'Step'");
        String done = StreamSupport.stream(
                        product.get("issue/" + key + "/transitions")
                                .body()
                                .path("transitions")
                                .spliterator(),
                        false)
                .filter(step -> step.at("/to/statusCategory/key").asText().equals("done"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();

        Answer step = product.post(
                "issue/" + key + "/transitions",
                "{'transition':{'id':'" + done
                        + "'},'fields':{'resolution':{'name':'Won\u2019t'}}}".replace("Won\u2019t", "Duplicate"));

        assertEquals(204, step.status());
        JsonNode fields = product.get("issue/" + key).body().path("fields");
        assertEquals("Duplicate", fields.at("/resolution/name").asText());
        assertFalse(fields.path("resolutiondate").isNull());
    }

    @Test
    void shouldLinkSourceToDestination() {
        String source = product.issue("'issuetype':{'name':'Task'},'summary':'Blocker'");
        String destination = product.issue("'issuetype':{'name':'Task'},'summary':'Blocked'");

        Answer linked = product.post(
                "issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'" + source + "'},'outwardIssue':{'key':'" + destination
                        + "'}}");

        assertEquals(201, linked.status());
        JsonNode link = product.get("issue/" + source).body().at("/fields/issuelinks/0");
        assertEquals(destination, link.at("/outwardIssue/key").asText());
        assertEquals("blocks", link.at("/type/outward").asText());
        assertEquals(
                204, product.delete("issueLink/" + link.path("id").asText()).status());
        assertEquals(
                0,
                product.get("issue/" + source).body().at("/fields/issuelinks").size());
    }

    @Test
    void shouldShowNothingOfHiddenIssues() {
        String key = product.issue("'issuetype':{'name':'Task'},'summary':'Secret'");
        RestClient outsider = product.as("outsider");

        assertEquals(403, outsider.get("issue/" + key).status());
        assertEquals(401, product.as("").get("issue/" + key).status());
        assertEquals(404, product.get("issue/CX-99999").status());
        assertEquals(0, outsider.search("summary ~ Secret").body().path("total").asInt());
        assertEquals(404, outsider.get("project/CX").status());
    }

    @Test
    void shouldSearchByJqlInPages() {
        product.issue("'issuetype':{'name':'Bug'},'summary':'One','labels':['paged']");
        product.issue("'issuetype':{'name':'Bug'},'summary':'Two','labels':['paged']");

        Answer page = product.get("search?jql=labels%3Dpaged%20order%20by%20key&startAt=1&maxResults=1&fields=summary");

        assertEquals(2, page.body().path("total").asInt());
        assertEquals("Two", page.body().at("/issues/0/fields/summary").asText());
        assertEquals(1, page.body().at("/issues/0/fields").size());
    }

    @Test
    void shouldExplainWrongJql() {
        assertEquals(400, product.search("project = NOWHERE").status());
        assertEquals(
                "The value 'NOWHERE' does not exist for the field 'project'.",
                product.search("project = NOWHERE").error());
        assertTrue(product.search("project =").error().startsWith("Error in the JQL Query:"));
    }

    @Test
    void shouldKeepPropertiesOfIssues() {
        String key = product.issue("'issuetype':{'name':'Task'},'summary':'Property'");

        assertEquals(
                201, product.put("issue/" + key + "/properties/cx", "{'a':1}").status());
        assertEquals(
                200, product.put("issue/" + key + "/properties/cx", "{'a':2}").status());
        assertEquals(
                2,
                product.get("issue/" + key + "/properties/cx")
                        .body()
                        .at("/value/a")
                        .asInt());
        assertEquals(
                400, product.put("issue/" + key + "/properties/cx", "nonsense").status());
        assertEquals(204, product.delete("issue/" + key + "/properties/cx").status());
        assertEquals(404, product.get("issue/" + key + "/properties/cx").status());
        assertEquals(
                403,
                product.as("leader").put("issue/" + key + "/properties/cx", "1").status());
    }

    @Test
    void shouldKeepComments() {
        String key = product.issue("'issuetype':{'name':'Task'},'summary':'Talk'");

        Answer added = product.post("issue/" + key + "/comment", "{'body':'Hello'}");

        assertEquals(201, added.status());
        assertEquals("product", added.body().at("/author/name").asText());
        assertEquals(
                1, product.get("issue/" + key + "/comment").body().path("total").asInt());
        assertEquals(
                400, product.post("issue/" + key + "/comment", "{'body':''}").status());
    }

    @Test
    void shouldNestSubtasksAndEpics() {
        String epic = product.issue("'issuetype':{'name':'Epic'},'summary':'Epic'");
        String story =
                product.issue("'issuetype':{'name':'Story'},'summary':'Story','customfield_10001':'" + epic + "'");
        String part =
                product.issue("'issuetype':{'name':'Sub-task'},'summary':'Part','parent':{'key':'" + story + "'}");

        JsonNode fields = product.get("issue/" + story).body().path("fields");

        assertEquals(epic, fields.path("customfield_10001").asText());
        assertEquals(part, fields.at("/subtasks/0/key").asText());
        assertEquals(
                1, product.search("'Epic Link' = " + epic).body().path("total").asInt());
    }

    @Test
    void shouldMakeProjectsForAdministratorsOnly() {
        String json = "{'key':'NEW','name':'New one','projectTypeKey':'software','lead':'lead'}";

        assertEquals(403, product.post("project", json).status());
        assertEquals(201, product.as("admin").post("project", json).status());
        assertEquals(400, product.as("admin").post("project", json).status());
        assertEquals(
                "lead",
                product.as("admin").get("project/NEW").body().at("/lead/name").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "serverInfo, /deploymentType, Server",
        "myself, /name, product",
        "user?username=lead, /name, lead",
        "issueLinkType, /issueLinkTypes/0/name, Blocks",
        "dashboard, /startAt, 0",
        "mypermissions?projectKey=CX, /permissions/CREATE_ISSUES/havePermission, true",
        "mypermissions?projectKey=CX, /permissions/ADMINISTER_PROJECTS/havePermission, false"
    })
    void shouldAnswerInJirasShapes(String path, String pointer, String expected) {
        Answer answer = product.get(path);

        assertEquals(200, answer.status());
        assertEquals(expected, answer.body().at(pointer).asText());
    }

    @ParameterizedTest
    @CsvSource({
        "issuetype, CX Principle",
        "status, In Progress",
        "resolution, Won't Do",
        "priority, Medium",
        "project, CX",
        "field, Epic Link"
    })
    void shouldListConstants(String path, String expected) {
        JsonNode all = product.get(path).body();

        assertTrue(
                StreamSupport.stream(all.spliterator(), false)
                        .anyMatch(one -> one.path("name").asText().equals(expected)
                                || one.path("key").asText().equals(expected)),
                all.toString());
    }
}
