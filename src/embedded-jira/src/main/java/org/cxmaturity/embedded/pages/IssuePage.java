package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.StatusCategory;
import org.cxmaturity.embedded.model.Transition;
import org.cxmaturity.embedded.modules.PluginModules;

/** The page of one issue. */
final class IssuePage {
    private static final List<String> CONTEXTS = List.of("atl.general", "jira.view.issue", "jira.project.sidebar");
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final String RIGHT = "atl.jira.view.issue.right.context";
    private static final String MORE = "operations-operations";

    private final JiraModel model;
    private final PluginModules modules;
    private final PageContexts contexts;
    private final IssueAccess access;
    private final ProjectSidebar sidebar;
    private final Drawing drawing;

    IssuePage(JiraModel model, PluginModules modules, PageContexts contexts, IssueAccess access, Drawing drawing) {
        this.model = model;
        this.modules = modules;
        this.contexts = contexts;
        this.access = access;
        this.sidebar = new ProjectSidebar(modules);
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/browse/([A-Za-z][A-Za-z0-9_]*-[0-9]+)", this::browse),
                Route.get(
                        "/browse/([A-Za-z][A-Za-z0-9_]*)",
                        request -> Answer.redirect("/projects/" + request.variable(1))));
    }

    private Answer browse(PageRequest request) {
        Issue issue = access.visible(request, request.variable(1));
        return issue.key().equals(request.variable(1))
                ? of(request, issue, Problems.none())
                : Answer.redirect("/browse/" + issue.key());
    }

    /** The page, with what went wrong in front. */
    Screen of(PageRequest request, Issue issue, Problems problems) {
        IssueFacts facts = new IssueFacts(model, request, issue);
        Map<String, Object> page = contexts.of(request, facts.project(), issue);
        Values values = facts.head()
                .put("problems", Forms.sentences(problems))
                .put("left", left(request, issue, facts, page))
                .put("right", right(request, facts, page))
                .put("more", more(page))
                .putAll(rights(request, issue).map());
        return Screen.of("[" + issue.key() + "] " + issue.summary(), drawing.html("issue.vm", request, values))
                .withStatus(problems.isEmpty() ? 200 : Forms.status(problems))
                .with(CONTEXTS, page)
                .beside(sidebar.of(facts.project(), page, "issues"));
    }

    private List<Map<String, Object>> left(
            PageRequest request, Issue issue, IssueFacts facts, Map<String, Object> page) {
        boolean links = model.permissions().has(PermissionKeys.LINK_ISSUES, issue, request.viewer());
        boolean comments = model.permissions().has(PermissionKeys.ADD_COMMENTS, issue, request.viewer());
        Values linkValues = Values.of("links", facts.links())
                .put("id", issue.id())
                .put("mayLink", links)
                .put("types", linkTypes());
        Values commentValues =
                Values.of("comments", facts.comments()).put("id", issue.id()).put("mayComment", comments);
        IssueModules boxes = new IssueModules()
                .add(100, "details-module", "Details", drawing.html("issue-details.vm", request, facts.details()))
                .add(200, "descriptionmodule", "Description", text(request, issue.description()))
                .add(400, "linkingmodule", "Issue links", drawing.html("issue-links.vm", request, linkValues))
                .add(700, "view-subtasks", "Sub-tasks", list(request, Values.of("issues", facts.subtasks())))
                .add(900, "activitymodule", "Comments", drawing.html("issue-comments.vm", request, commentValues))
                .addAll(modules, LEFT, page);
        facts.children()
                .ifPresent(children ->
                        boxes.add(300, "greenhopper-epics-issue-web-panel", "Issues in epic", list(request, children)));
        return boxes.inOrder();
    }

    private String text(PageRequest request, Optional<String> text) {
        return text.filter(it -> !it.isBlank())
                .map(it -> drawing.html("issue-text.vm", request, Values.of("text", it)))
                .orElse("");
    }

    private String list(PageRequest request, Values issues) {
        return drawing.html("issue-list.vm", request, issues);
    }

    private List<Map<String, Object>> right(PageRequest request, IssueFacts facts, Map<String, Object> page) {
        return new IssueModules()
                .add(10, "peoplemodule", "People", drawing.html("issue-facts.vm", request, facts.people()))
                .add(40, "datesmodule", "Dates", drawing.html("issue-facts.vm", request, facts.dates()))
                .addAll(modules, RIGHT, page)
                .inOrder();
    }

    private List<Map<String, Object>> more(Map<String, Object> page) {
        return modules.webItems(MORE, page).stream()
                .map(item -> Values.of("label", item.label())
                        .put("url", item.url())
                        .put("id", item.linkId())
                        .map())
                .toList();
    }

    private List<Map<String, Object>> linkTypes() {
        return model.linkTypes().all(false).stream()
                .flatMap(type -> Stream.of(option(type, "outward"), option(type, "inward")))
                .toList();
    }

    private static Map<String, Object> option(LinkType type, String direction) {
        return Values.of("value", direction + '-' + type.id())
                .put("label", direction.equals("outward") ? type.outward() : type.inward())
                .map();
    }

    private Values rights(PageRequest request, Issue issue) {
        Values values = Values.of();
        Map.of(
                        "mayEdit", PermissionKeys.EDIT_ISSUES,
                        "mayComment", PermissionKeys.ADD_COMMENTS,
                        "mayLink", PermissionKeys.LINK_ISSUES,
                        "mayDelete", PermissionKeys.DELETE_ISSUES)
                .forEach((name, permission) ->
                        values.put(name, model.permissions().has(permission, issue, request.viewer())));
        if (model.permissions().has(PermissionKeys.TRANSITION_ISSUES, issue, request.viewer())) {
            values.put("steps", steps(issue))
                    .put(
                            "resolutions",
                            model.workflow().resolutions().stream()
                                    .map(IssuePage::resolution)
                                    .toList());
        }
        return values;
    }

    private List<Map<String, Object>> steps(Issue issue) {
        return model.workflow().transitions().stream()
                .filter(step -> step.to().id() != issue.statusId())
                .map(IssuePage::step)
                .toList();
    }

    private static Map<String, Object> step(Transition step) {
        return Values.of("id", step.id())
                .put("name", step.name())
                .put("ends", step.to().category() == StatusCategory.DONE)
                .map();
    }

    private static Map<String, Object> resolution(Resolution resolution) {
        return Values.of("id", resolution.id())
                .put("name", resolution.name())
                .put("usual", resolution.name().equals(Resolution.DEFAULT))
                .map();
    }
}
