package org.cxmaturity.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What the tests ask of Jira itself, over Jira's own REST API. */
public final class Jira {

    private static final String API = "/rest/api/2";
    private static final List<List<String>> LINK_TYPES = List.of(
            List.of("CX delivery", "is delivered by", "delivers"),
            List.of("CX relief", "is relieved by", "relieves"),
            List.of("CX breach", "is broken by", "breaks"));

    /** The role whose members may browse a project, as Jira numbers it. */
    private static final int USERS_ROLE = 10_000;

    private final Caller caller;

    public Jira(Caller caller) {
        this.caller = caller;
    }

    public static Jira asAdmin() {
        return new Jira(Running.as("admin"));
    }

    /** Creates an issue and answers its key. */
    public String create(String project, String type, String summary) {
        return create(Json.of(
                "{'fields':{'project':{'key':'%s'},'issuetype':{'name':'%s'},'summary':'%s'%s}}",
                project, type, summary, type.equals("Epic") ? epicName(summary) : ""));
    }

    /** Creates a story below an epic and answers its key. */
    public String createStory(String project, String epic, String summary) {
        return create(Json.of(
                "{'fields':{'project':{'key':'%s'},'issuetype':{'name':'Story'},'summary':'%s','%s':'%s'}}",
                project, summary, fieldId("Epic Link"), epic));
    }

    private String create(String json) {
        return caller.post(API + "/issue", json).expect(201).json().path("key").asText();
    }

    private String epicName(String summary) {
        return ",'%s':'%s'".formatted(fieldId("Epic Name"), summary);
    }

    private String fieldId(String name) {
        return StreamSupport.stream(
                        caller.get(API + "/field").expect(200).json().spliterator(), false)
                .filter(field -> field.path("name").asText().equals(name))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Jira has no field " + name));
    }

    /** Moves an issue to "To Do", "In Progress" or "Done"; done issues are resolved as "Done". */
    public void move(String issue, String status) {
        String path = API + "/issue/" + issue + "/transitions";
        JsonNode transitions = caller.get(path).expect(200).json().path("transitions");
        String id = StreamSupport.stream(transitions.spliterator(), false)
                .filter(transition ->
                        transition.path("to").path("name").asText().equals(status))
                .map(transition -> transition.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(issue + " can't become " + status));
        String resolution = status.equals("Done") ? ",'fields':{'resolution':{'name':'Done'}}" : "";
        caller.post(path, Json.of("{'transition':{'id':'%s'}%s}", id, resolution))
                .expect(204);
    }

    public JsonNode issue(String key) {
        return caller.get(API + "/issue/" + key).expect(200).json();
    }

    /** How many issues a query finds. */
    public int count(String jql) {
        return caller.post(API + "/search", search(jql))
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static String search(String jql) {
        return Json.with(Json.tree("{\"maxResults\":0}"), "jql", jql);
    }

    /** The keys of issues that this issue points to by links of a type. */
    public List<String> linked(String issue, String linkType) {
        return StreamSupport.stream(
                        issue(issue).path("fields").path("issuelinks").spliterator(), false)
                .filter(link -> link.path("type").path("name").asText().equals(linkType))
                .map(link -> link.path("outwardIssue").path("key").asText())
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Creates a project that the team may work in and this user may not even browse; answers its key. */
    public String createProjectHiddenFrom(String user) {
        String key = "H" + Long.toString(System.nanoTime() % 1_000_000_000L, 36).toUpperCase(Locale.ROOT);
        caller.post(
                        API + "/project",
                        Json.of("{'key':'%s','name':'Hidden %<s','lead':'lead','projectTypeKey':'software'}", key))
                .expect(201);
        caller.delete(API + "/project/" + key + "/role/" + USERS_ROLE + "?user=" + user)
                .expect(204);
        return key;
    }

    /** Makes the link types of the plugin where they are missing. */
    public void ensureLinkTypes() {
        String known = caller.get(API + "/issueLinkType").expect(200).text();
        LINK_TYPES.stream()
                .filter(type -> !known.contains('"' + type.get(0) + '"'))
                .forEach(type -> caller.post(
                                API + "/issueLinkType",
                                Json.of(
                                        "{'name':'%s','inward':'%s','outward':'%s'}",
                                        type.get(0), type.get(1), type.get(2)))
                        .expect(201));
    }
}
