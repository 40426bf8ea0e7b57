package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Outcome;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Problems;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.User;

/** Creating an issue, in two steps as its fields depend on project and type, and editing one. */
final class IssueForms {
    private final JiraModel model;
    private final IssueAccess access;
    private final PageContexts contexts;
    private final Drawing drawing;

    IssueForms(JiraModel model, IssueAccess access, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.access = access;
        this.contexts = contexts;
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/CreateIssue\\.jspa", this::start),
                Route.get("/secure/CreateIssueDetails\\.jspa", this::details),
                Route.post("/secure/CreateIssueDetails\\.jspa", this::create),
                Route.get("/secure/EditIssue\\.jspa", this::edit),
                Route.post("/secure/EditIssue\\.jspa", this::update));
    }

    private Answer start(PageRequest request) {
        request.signedIn();
        List<Project> projects =
                model.projects().byIds(model.permissions().projects(PermissionKeys.CREATE_ISSUES, request.viewer()));
        if (projects.isEmpty()) {
            throw Refusal.forbidden("You don't have permission to create issues in any project.");
        }
        long chosen = request.number("pid").orElse(projects.get(0).id());
        Values values = Values.of("projects", options(projects, Project::id, Project::name, Set.of(chosen)))
                .put("types", options(model.issueTypes().all(), IssueType::id, IssueType::name, Set.of()));
        return Screen.of("Create issue", drawing.html("create-issue.vm", request, values))
                .with(List.of("atl.general"), contexts.of(request));
    }

    private static <T> List<Map<String, Object>> options(
            List<T> all, Function<T, Long> id, Function<T, String> name, Set<Long> chosen) {
        return all.stream()
                .map(one -> Values.of("id", id.apply(one))
                        .put("name", name.apply(one))
                        .put("chosen", chosen.contains(id.apply(one)))
                        .map())
                .toList();
    }

    private Answer details(PageRequest request) {
        request.signedIn();
        return form(request, draft(request), Problems.none());
    }

    /** A draft in the project that the form names, with the form's values. */
    private Issue draft(PageRequest request) {
        Project project = request.number("pid")
                .flatMap(model.projects()::byId)
                .filter(one -> model.permissions().has(PermissionKeys.CREATE_ISSUES, one, request.viewer()))
                .orElseThrow(() -> Refusal.forbidden("You don't have permission to create issues in this project."));
        IssueType type = request.number("issuetype")
                .flatMap(model.issueTypes()::byId)
                .orElseThrow(() -> Refusal.notFound("There is no such issue type", "Choose another one."));
        return Issue.draft(project, type, "").build();
    }

    private Answer create(PageRequest request) {
        request.signedIn();
        IssueInput input = new IssueInput(model, request);
        Issue draft = input.applyTo(draft(request));
        Outcome<Issue> outcome = input.problems().isEmpty()
                ? model.editing().create(draft, request.viewer())
                : Outcome.refused(input.problems());
        return outcome.result()
                .map(issue -> Answer.redirect("/browse/" + issue.key()))
                .orElseGet(() -> form(request, draft, outcome.problems()));
    }

    private Answer edit(PageRequest request) {
        Issue issue = access.ofForm(request);
        if (!model.permissions().has(PermissionKeys.EDIT_ISSUES, issue, request.viewer())) {
            throw Refusal.forbidden("You do not have permission to edit issues in this project.");
        }
        return form(request, issue, Problems.none());
    }

    private Answer update(PageRequest request) {
        Issue issue = access.ofForm(request);
        IssueInput input = new IssueInput(model, request);
        Issue wanted = input.applyTo(issue);
        Outcome<Issue> outcome = input.problems().isEmpty()
                ? model.editing().update(issue.id(), input::applyTo, request.viewer())
                : Outcome.refused(input.problems());
        return outcome.isDone() ? Answer.redirect("/browse/" + issue.key()) : form(request, wanted, outcome.problems());
    }

    private Screen form(PageRequest request, Issue issue, Problems problems) {
        Project project = model.projects().byId(issue.projectId()).orElseThrow();
        IssueType type = model.issueTypes().byId(issue.typeId()).orElseThrow();
        boolean isNew = issue.id() == 0;
        String title = isNew ? "Create " + type.name() + " in " + project.name() : "Edit " + issue.key();
        Values values = Values.of("title", title)
                .put("isNew", isNew)
                .put("id", issue.id())
                .put("key", issue.key())
                .put("pid", project.id())
                .put("typeId", type.id())
                .put("subtask", type.subtask())
                .put("mayHaveEpic", !type.isEpic() && !type.subtask())
                .put("problems", Forms.sentences(problems))
                .putAll(fields(request, issue).map());
        return Screen.of(title, drawing.html("issue-form.vm", request, values))
                .withStatus(problems.isEmpty() ? 200 : Forms.status(problems))
                .with(List.of("atl.general"), contexts.of(request, project));
    }

    private Values fields(PageRequest request, Issue issue) {
        Project project = model.projects().byId(issue.projectId()).orElseThrow();
        Values values = Values.of("summary", issue.summary())
                .put("description", issue.description())
                .put("labels", String.join(" ", issue.labels()))
                .put("assignee", request.text("assignee").or(() -> issue.assigneeKey()
                        .flatMap(model.users()::byKey)
                        .map(User::name)))
                .put("epic", request.text("epic").or(() -> keyOf(request, issue.epicId())))
                .put("parent", request.text("parent").or(() -> keyOf(request, issue.parentId())))
                .put(
                        "components",
                        options(
                                model.components().of(project.id()),
                                one -> one.id(),
                                one -> one.name(),
                                issue.componentIds()));
        Set<Long> priority =
                issue
                        .priorityId()
                        .or(() -> model.workflow().priority(Priority.DEFAULT).map(Priority::id))
                        .stream()
                        .collect(Collectors.toSet());
        values.put("priorities", options(model.workflow().priorities(), Priority::id, Priority::name, priority));
        if (model.permissions().has(PermissionKeys.SET_ISSUE_SECURITY, project, request.viewer())) {
            List<Long> own = model.permissions().levels(project.id(), request.viewer());
            List<SecurityLevel> levels = model.securityLevels().of(project.id()).stream()
                    .filter(level -> own.contains(level.id()) || issue.levelId().equals(Optional.of(level.id())))
                    .toList();
            values.put(
                    "levels",
                    options(
                            levels,
                            SecurityLevel::id,
                            SecurityLevel::name,
                            Set.copyOf(issue.levelId().stream().toList())));
        }
        return values;
    }

    private Optional<String> keyOf(PageRequest request, Optional<Long> id) {
        return id.flatMap(one -> model.editing()
                        .find(Long.toString(one), request.viewer())
                        .result())
                .map(Issue::key);
    }
}
