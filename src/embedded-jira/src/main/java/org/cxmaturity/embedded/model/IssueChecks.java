package org.cxmaturity.embedded.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.embedded.model.Problems.Reason;

/** Jira's rules for the fields of an issue, with Jira's messages. */
final class IssueChecks {

    private static final int MAX_SUMMARY = 255;
    private static final int MAX_TEXT = 32767;
    private static final String NOT_ON_SCREEN =
            "Field '%s' cannot be set. It is not on the appropriate screen, or unknown.";

    private final JiraModel model;

    IssueChecks(JiraModel model) {
        this.model = model;
    }

    Problems create(Issue draft, Optional<User> actor) {
        Optional<Project> project = model.projects().byId(draft.projectId());
        if (project.isEmpty()) {
            return Problems.field("project", "valid project is required");
        }
        if (!model.permissions().has(PermissionKeys.CREATE_ISSUES, project.get(), actor)) {
            return actor.isEmpty()
                    ? Problems.of(
                            Reason.NOT_LOGGED_IN,
                            "Anonymous users do not have permission to create issues in this project. Please try logging "
                                    + "in first.")
                    : Problems.of(Reason.FORBIDDEN, "You do not have permission to create issues in this project.");
        }
        Issue empty = Issue.draft(project.get(), new IssueType(0, "", "", false, ""), "")
                .reporterKey(actor.map(User::key))
                .build();
        Issue owned = draft.with()
                .reporterKey(draft.reporterKey().or(() -> actor.map(User::key)))
                .build();
        return values(empty, owned).and(restricted(project.get(), empty, owned, actor));
    }

    Problems update(Issue before, Issue after, Optional<User> actor) {
        boolean onlyAssigned =
                after.with().assigneeKey(before.assigneeKey()).build().equals(before);
        if (!onlyAssigned && !model.permissions().has(PermissionKeys.EDIT_ISSUES, before, actor)) {
            return IssueEditing.forbidden(actor, "You do not have permission to edit issues in this project.");
        }
        Project project = model.projects().byId(before.projectId()).orElseThrow();
        return values(before, after).and(restricted(project, before, after, actor));
    }

    /** All values that differ from {@code before}; new issues are compared with an empty one. */
    Problems values(Issue before, Issue after) {
        List<Problems> found = new ArrayList<>();
        found.add(type(after));
        found.add(summary(after.summary()));
        found.add(longText("description", after.description()));
        found.add(longText("environment", after.environment()));
        found.add(people(before, after));
        found.add(constants(after));
        found.add(labels(after));
        found.add(components(after));
        found.add(epic(after));
        found.add(custom(after));
        return found.stream().reduce(Problems.none(), Problems::and);
    }

    private Problems type(Issue issue) {
        Optional<IssueType> type = model.issueTypes().of(issue.projectId()).stream()
                .filter(one -> one.id() == issue.typeId())
                .findFirst();
        if (type.isEmpty()) {
            return Problems.field(
                    "issuetype",
                    issue.typeId() == 0 ? "issue type is required" : "The issue type selected is invalid.");
        }
        if (type.get().subtask() && issue.parentId().isEmpty()) {
            return Problems.field("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        if (!type.get().subtask() && issue.parentId().isPresent()) {
            return Problems.field(
                    "issuetype", "Given parent issue is not appropriate: the issue type is not a sub-task.");
        }
        return parent(issue);
    }

    private Problems parent(Issue issue) {
        if (issue.parentId().isEmpty()) {
            return Problems.none();
        }
        Optional<Issue> parent = issue.parentId().flatMap(model.issues()::byId);
        boolean fits = parent.filter(one ->
                        one.projectId() == issue.projectId() && one.parentId().isEmpty())
                .isPresent();
        return fits ? Problems.none() : Problems.field("parent", "Could not find valid parent issue.");
    }

    private static Problems summary(String summary) {
        if (summary.isBlank()) {
            return Problems.field("summary", "You must specify a summary of the issue.");
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            return Problems.field("summary", "The summary is invalid because it contains newline characters.");
        }
        return summary.length() <= MAX_SUMMARY
                ? Problems.none()
                : Problems.field("summary", "Summary must be less than 255 characters.");
    }

    private static Problems longText(String field, Optional<String> text) {
        return text.filter(value -> value.length() > MAX_TEXT).isEmpty()
                ? Problems.none()
                : Problems.field(
                        field, "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
    }

    private Problems people(Issue before, Issue after) {
        Problems problems = Problems.none();
        if (!before.assigneeKey().equals(after.assigneeKey())
                && after.assigneeKey().isPresent()) {
            problems = problems.and(assignee(after));
        }
        boolean known = after.reporterKey()
                .map(key -> model.users().byKey(key).isPresent())
                .orElse(true);
        return known ? problems : problems.and(Problems.field("reporter", "The reporter specified is not a user."));
    }

    private Problems assignee(Issue issue) {
        String key = issue.assigneeKey().orElseThrow();
        Optional<User> user = model.users().byKey(key);
        if (user.isEmpty()) {
            return Problems.field("assignee", "User '" + key + "' does not exist.");
        }
        Project project = model.projects().byId(issue.projectId()).orElseThrow();
        return model.permissions().has(PermissionKeys.ASSIGNABLE_USER, project, user)
                ? Problems.none()
                : Problems.field("assignee", "User '" + user.get().name() + "' cannot be assigned issues.");
    }

    private Problems constants(Issue issue) {
        Problems problems = Problems.none();
        if (issue.priorityId()
                .filter(id -> model.workflow().priority(id).isEmpty())
                .isPresent()) {
            problems = problems.and(Problems.field("priority", "The priority selected is invalid."));
        }
        if (issue.resolutionId()
                .filter(id -> model.workflow().resolution(id).isEmpty())
                .isPresent()) {
            problems = problems.and(Problems.field("resolution", "The resolution selected is invalid."));
        }
        return problems;
    }

    private static Problems labels(Issue issue) {
        for (String label : issue.labels()) {
            if (label.isEmpty() || label.chars().anyMatch(Character::isWhitespace)) {
                return Problems.field("labels", "The label '" + label + "' contains spaces which is invalid.");
            }
            if (label.length() > MAX_SUMMARY) {
                return Problems.field("labels", "The label '" + label + "' exceeds the limit of 255 characters.");
            }
        }
        return Problems.none();
    }

    private Problems components(Issue issue) {
        List<Long> known = model.components().of(issue.projectId()).stream()
                .map(Component::id)
                .toList();
        return issue.componentIds().stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> Problems.field("components", "Component with id '" + id + "' does not exist."))
                .orElse(Problems.none());
    }

    private Problems epic(Issue issue) {
        boolean fits = issue.epicId()
                .map(id -> model.issues()
                        .byId(id)
                        .flatMap(epic -> model.issueTypes().byId(epic.typeId()))
                        .filter(IssueType::isEpic)
                        .isPresent())
                .orElse(true);
        return fits ? Problems.none() : Problems.field("customfield_" + CustomField.EPIC_LINK, "Issue is not an epic.");
    }

    private Problems custom(Issue issue) {
        if (issue.custom().isEmpty()) {
            return Problems.none();
        }
        Problems problems = Problems.none();
        List<CustomField> fields = model.customFields().all();
        for (Long id : issue.custom().keySet()) {
            boolean fits = fields.stream()
                    .anyMatch(field ->
                            field.id() == id && matches(field, issue.custom().get(id)));
            if (!fits) {
                problems =
                        problems.and(Problems.field("customfield_" + id, NOT_ON_SCREEN.formatted("customfield_" + id)));
            }
        }
        return problems;
    }

    private static boolean matches(CustomField field, CustomValue value) {
        return switch (field.type()) {
            case TEXT -> value.asText()
                    .filter(text -> text.length() <= MAX_TEXT)
                    .isPresent();
            case NUMBER -> value.asNumber().filter(Double::isFinite).isPresent();
            case EPIC -> false;
        };
    }

    /** Fields that only some may set: Jira leaves them off the others' screens. */
    private Problems restricted(Project project, Issue before, Issue after, Optional<User> actor) {
        Problems problems = Problems.none();
        if (!before.assigneeKey().equals(after.assigneeKey())) {
            problems = problems.and(needs(PermissionKeys.ASSIGN_ISSUES, "assignee", project, before, actor));
        }
        if (!before.reporterKey().equals(after.reporterKey())) {
            problems = problems.and(needs(PermissionKeys.MODIFY_REPORTER, "reporter", project, before, actor));
        }
        if (!before.levelId().equals(after.levelId())) {
            problems = problems.and(needs(PermissionKeys.SET_ISSUE_SECURITY, "security", project, before, actor))
                    .and(level(project, after, actor));
        }
        return problems.and(seen(before, after, actor));
    }

    /** An epic or parent that the actor may not browse does not exist for them. */
    private Problems seen(Issue before, Issue after, Optional<User> actor) {
        Problems problems = Problems.none();
        if (!before.epicId().equals(after.epicId()) && !maySee(after.epicId(), actor)) {
            problems = problems.and(Problems.field("customfield_" + CustomField.EPIC_LINK, "Issue is not an epic."));
        }
        return maySee(after.parentId(), actor)
                ? problems
                : problems.and(Problems.field("parent", "Could not find valid parent issue."));
    }

    private boolean maySee(Optional<Long> issueId, Optional<User> actor) {
        return issueId.isEmpty()
                || !model.permissions()
                        .withPermission(PermissionKeys.BROWSE_PROJECTS, List.of(issueId.get()), actor)
                        .isEmpty();
    }

    private Problems level(Project project, Issue after, Optional<User> actor) {
        boolean fits = after.levelId()
                .map(id -> model.permissions().levels(project.id(), actor).contains(id))
                .orElse(true);
        return fits ? Problems.none() : Problems.field("security", "The security level selected is not valid.");
    }

    private Problems needs(String permission, String field, Project project, Issue before, Optional<User> actor) {
        boolean held = before.id() == 0
                ? model.permissions().has(permission, project, actor)
                : model.permissions().has(permission, before, actor);
        return held ? Problems.none() : Problems.field(field, NOT_ON_SCREEN.formatted(field));
    }
}
