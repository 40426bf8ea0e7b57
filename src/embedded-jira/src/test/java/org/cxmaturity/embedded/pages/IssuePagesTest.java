package org.cxmaturity.embedded.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.Holder;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.StatusCategory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssuePagesTest {
    private static final String SCRIPT = "<script>alert('x')</script>";

    private static PagesSite site;
    private static Browser product;

    @BeforeAll
    static void start() {
        site = new PagesSite("pages-issues");
        product = site.browser("product");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void shouldShowAHiddenIssueAsAnUnknownOne() {
        Example example = Example.in(site.model);
        SecurityLevel secret = site.model
                .securityLevels()
                .create(
                        example.project().id(),
                        "Secret",
                        "",
                        List.of(Holder.user(example.user("admin").orElseThrow())));
        Issue hidden = example.issue("Task", "Hidden", it -> it.levelId(Optional.of(secret.id())));
        Issue open = example.issue("Task", "Open");

        HttpResponse<String> ofHidden = product.get("/browse/" + hidden.key());
        HttpResponse<String> ofUnknown =
                product.get("/browse/" + example.project().key() + "-9999");

        assertEquals(200, product.get("/browse/" + open.key()).statusCode());
        assertEquals(404, ofHidden.statusCode());
        assertEquals(404, ofUnknown.statusCode());
        assertTrue(ofHidden.body().contains("You can&#39;t view this issue"), ofHidden.body());
        assertEquals(ofUnknown.body(), ofHidden.body());
        assertEquals(200, site.browser("admin").get("/browse/" + hidden.key()).statusCode());
    }

    @Test
    void shouldSayTheSameOfAHiddenAndAnUnknownProject() {
        HttpResponse<String> unknown = site.browser("outsider").get("/projects/NOPE");
        HttpResponse<String> hidden = site.browser("outsider").get("/projects/CX");

        assertEquals(404, unknown.statusCode());
        assertEquals(404, hidden.statusCode());
        assertFalse(hidden.body().contains("Customer Experience"));
    }

    @Test
    void shouldWriteWhatPeopleTypedAsText() {
        Example example = Example.in(site.model);
        Issue issue = example.issue("Task", SCRIPT, it -> it.description(Optional.of("line\n" + SCRIPT)));
        site.model.comments().add(issue, SCRIPT, Optional.empty(), Optional.empty(), example.user("admin"));

        List<String> pages = List.of(
                "/browse/" + issue.key(),
                "/projects/" + example.project().key(),
                "/issues/?jql=" + encoded("project = " + example.project().key()),
                "/issues/?jql=" + encoded("summary ~ \"" + SCRIPT + "\""),
                "/secure/EditIssue.jspa?id=" + issue.id(),
                "/login.jsp?os_destination=/%22%3E" + encoded(SCRIPT));

        for (String page : pages) {
            String body = product.get(page).body();
            assertFalse(body.contains("<script>"), page);
        }
        assertTrue(product.get("/browse/" + issue.key()).body().contains("&lt;script&gt;"));
    }

    @Test
    void shouldCommentLinkAndUnlink() {
        Example example = Example.in(site.model);
        Issue issue = example.issue("Task", "One");
        Issue other = example.issue("Task", "Other");
        String page = "/browse/" + issue.key();
        long blocks = site.model.linkTypes().byName("Blocks").orElseThrow().id();

        product.submit(page, "/secure/AddComment.jspa", "id", id(issue), "comment", "First\nline");
        HttpResponse<String> linked = product.submit(
                page,
                "/secure/LinkJiraIssue.jspa",
                "id",
                id(issue),
                "linkDesc",
                "inward-" + blocks,
                "issueKeys",
                other.key());

        assertEquals("/jira" + page, linked.headers().firstValue("Location").orElse(""));
        assertTrue(product.get(page).body().contains("First\nline"));
        Link link = site.model.links().inward(issue.id()).get(0);
        assertEquals(other.id(), link.sourceId());
        assertTrue(product.get(page).body().contains("is blocked by"));
        product.submit(page, "/secure/DeleteLink.jspa", "id", id(issue), "link", Long.toString(link.id()));
        assertTrue(site.model.links().inward(issue.id()).isEmpty());
    }

    @Test
    void shouldSayWhatIsWrongWithALink() {
        Issue issue = Example.in(site.model).issue("Task", "One");
        String page = "/browse/" + issue.key();

        HttpResponse<String> answer = product.submit(
                page, "/secure/LinkJiraIssue.jspa", "id", id(issue), "linkDesc", "outward-x", "issueKeys", "CX-99999");

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Choose how the issues are linked."));
    }

    @Test
    void shouldMakeAStepWithAResolution() {
        Example example = Example.in(site.model);
        Issue issue = example.issue("Task", "One");
        long done = site.model.workflow().transitions().stream()
                .filter(step -> step.to().category() == StatusCategory.DONE)
                .findFirst()
                .orElseThrow()
                .id();
        long resolution =
                site.model.workflow().resolution("Duplicate").orElseThrow().id();

        product.submit(
                "/browse/" + issue.key(),
                "/secure/WorkflowUIDispatcher.jspa",
                "id",
                id(issue),
                "action",
                Long.toString(done),
                "resolution",
                Long.toString(resolution));

        Issue after = site.model.issues().byId(issue.id()).orElseThrow();
        assertEquals(Optional.of(resolution), after.resolutionId());
    }

    @Test
    void shouldCreateAndEditAnIssue() {
        Example example = Example.in(site.model);
        Issue epic = example.issue("Epic", "Big");
        String pid = Long.toString(example.project().id());
        String type = Long.toString(example.type("Story").id());
        String form = "/secure/CreateIssueDetails.jspa?pid=" + pid + "&issuetype=" + type;

        HttpResponse<String> wrong = product.submit(
                form,
                "/secure/CreateIssueDetails.jspa",
                "pid",
                pid,
                "issuetype",
                type,
                "summary",
                "",
                "assignee",
                "nobody");
        HttpResponse<String> created = product.submit(
                form,
                "/secure/CreateIssueDetails.jspa",
                "pid",
                pid,
                "issuetype",
                type,
                "summary",
                "Pay by app",
                "epic",
                epic.key(),
                "labels",
                "b a");

        assertEquals(400, wrong.statusCode());
        assertTrue(wrong.body().contains("User &#39;nobody&#39; does not exist."));
        String page = created.headers().firstValue("Location").orElseThrow().substring("/jira".length());
        Issue issue =
                site.model.issues().byKey(page.substring("/browse/".length())).orElseThrow();
        assertEquals(Optional.of(epic.id()), issue.epicId());
        assertTrue(product.get("/browse/" + epic.key()).body().contains(issue.key()));
        String edit = "/secure/EditIssue.jspa?id=" + issue.id();
        product.submit(edit, "/secure/EditIssue.jspa", "id", id(issue), "summary", "Pay by phone");
        Issue after = site.model.issues().byId(issue.id()).orElseThrow();
        assertEquals("Pay by phone", after.summary());
        assertEquals(List.of("a", "b"), List.copyOf(after.labels()));
    }

    @Test
    void shouldKeepAnEpicThatTheEditorMayNotSee() {
        Example example = Example.in(site.model);
        SecurityLevel secret = site.model
                .securityLevels()
                .create(
                        example.project().id(),
                        "Secret",
                        "",
                        List.of(Holder.user(example.user("admin").orElseThrow())));
        Issue epic = example.issue("Epic", "Hidden plan", it -> it.levelId(Optional.of(secret.id())));
        Issue issue = example.issue("Story", "One", it -> it.epicId(Optional.of(epic.id())));
        String form = "/secure/EditIssue.jspa?id=" + issue.id();

        String shown = product.get(form).body();
        product.submit(form, "/secure/EditIssue.jspa", "id", id(issue), "summary", "Two", "epic", "");

        assertFalse(shown.contains(epic.key() + "\""));
        Issue after = site.model.issues().byId(issue.id()).orElseThrow();
        assertEquals("Two", after.summary());
        assertEquals(Optional.of(epic.id()), after.epicId());
    }

    @Test
    void shouldTellMistakesInAQueryInWords() {
        HttpResponse<String> answer = product.get("/issues/?jql=" + encoded("colour = red"));

        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("Field &#39;colour&#39; does not exist"), answer.body());
    }

    @Test
    void shouldFindAnIssueByItsKey() {
        Issue issue = Example.in(site.model).issue("Task", "One");

        HttpResponse<String> byKey = product.get("/secure/QuickSearch.jspa?searchString=" + issue.key());

        assertEquals(
                "/jira/browse/" + issue.key(),
                byKey.headers().firstValue("Location").orElse(""));
        assertTrue(product.get("/secure/QuickSearch.jspa?searchString=pay")
                .headers()
                .firstValue("Location")
                .orElse("")
                .startsWith("/jira/issues/?jql=text"));
    }

    private static String id(Issue issue) {
        return Long.toString(issue.id());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
