package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.jql.JqlException;
import org.cxmaturity.embedded.jql.JqlQuery;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Page;

/** The issue navigator: finds issues by JQL, page by page. */
final class NavigatorPage {
    private static final int SIZE = 50;
    private static final String EVERYTHING = "ORDER BY updated DESC";

    private final JiraModel model;
    private final PageContexts contexts;
    private final Drawing drawing;

    NavigatorPage(JiraModel model, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.contexts = contexts;
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/issues/?", this::find),
                Route.get(
                        "/secure/IssueNavigator\\.jspa",
                        request -> Answer.redirect("/issues/?jql="
                                + IssueFacts.encoded(request.text("jqlQuery").orElse("")))),
                Route.get("/secure/QuickSearch\\.jspa", this::quick));
    }

    private Answer find(PageRequest request) {
        request.signedIn();
        String jql = request.text("jql").orElse(EVERYTHING);
        Values values = Values.of("jql", jql);
        int status = 200;
        try {
            put(values, request, jql);
        } catch (JqlException e) {
            values.put("problems", e.messages());
            status = 400;
        }
        return Screen.of("Issues", drawing.html("navigator.vm", request, values))
                .withStatus(status)
                .with(List.of("atl.general", "jira.navigator"), contexts.of(request))
                .under("issues");
    }

    private void put(Values values, PageRequest request, String jql) {
        JqlQuery query = model.search().parse(jql);
        long start = request.number("startIndex").orElse(0L);
        Page<Issue> found = model.search().issues(query, request.viewer(), start, SIZE);
        String address = "/issues/?jql=" + IssueFacts.encoded(jql) + "&startIndex=";
        long end = start + found.values().size();
        values.put("issues", new IssueRows(model).of(found.values(), request))
                .put("total", found.total())
                .put("from", found.values().isEmpty() ? 0 : start + 1)
                .put("to", end)
                .put("previous", start > 0 ? address + Math.max(0, start - SIZE) : "")
                .put("next", end < found.total() ? address + end : "");
    }

    /** An issue's key leads to the issue, anything else to the issues whose summary has the words. */
    private Answer quick(PageRequest request) {
        request.signedIn();
        String text = request.text("searchString").orElse("");
        Optional<Issue> issue = text.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]{1,15}")
                ? model.editing().find(text, request.viewer()).result()
                : Optional.empty();
        return issue.map(found -> Answer.redirect("/browse/" + found.key()))
                .orElseGet(() -> Answer.redirect(
                        text.isEmpty() ? "/issues/" : "/issues/?jql=" + IssueFacts.encoded(query(text))));
    }

    private static String query(String text) {
        return "text ~ \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\" ORDER BY updated DESC";
    }
}
