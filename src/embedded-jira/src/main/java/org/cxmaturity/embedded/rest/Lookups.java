package org.cxmaturity.embedded.rest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.Status;
import org.cxmaturity.embedded.model.User;

/** All that the issues of one answer refer to, read in a fixed number of queries whatever their number. */
public final class Lookups {

    private final Map<Long, Status> statuses;
    private final Map<Long, Priority> priorities;
    private final Map<Long, Resolution> resolutions;
    private final Map<Long, IssueType> types;
    private final Map<Long, Project> projects;
    private final Map<Long, Component> components;
    private final Map<String, User> users;
    private final Map<Long, Issue> others;
    private final List<Link> links;
    private final List<Issue> subtasks;
    private final List<CustomField> customFields;

    /** Reads what the issues refer to; other issues only if the viewer may browse them. */
    public Lookups(JiraModel model, Collection<Issue> issues, Optional<User> viewer) {
        statuses = byId(model.workflow().statuses(), Status::id);
        priorities = byId(model.workflow().priorities(), Priority::id);
        resolutions = byId(model.workflow().resolutions(), Resolution::id);
        types = byId(model.issueTypes().all(), IssueType::id);
        customFields = model.customFields().all();
        List<Long> ids = issues.stream().map(Issue::id).toList();
        projects = byId(model.projects().byIds(distinct(issues, issue -> Stream.of(issue.projectId()))), Project::id);
        components =
                byId(model.components().byIds(distinct(issues, issue -> issue.componentIds().stream())), Component::id);
        users = model.users().byKeys(distinct(issues, Lookups::people));
        subtasks = visible(model, ids.isEmpty() ? List.of() : model.issues().subtasks(ids), viewer);
        links = ids.isEmpty() ? List.of() : model.links().touching(ids);
        others = byId(others(model, issues, viewer), Issue::id);
    }

    private List<Issue> others(JiraModel model, Collection<Issue> issues, Optional<User> viewer) {
        Stream<Long> linked = links.stream().flatMap(link -> Stream.of(link.sourceId(), link.destinationId()));
        Stream<Long> above =
                issues.stream().flatMap(issue -> Stream.concat(issue.parentId().stream(), issue.epicId().stream()));
        List<Long> ids = Stream.concat(linked, above).distinct().toList();
        return visible(model, ids.isEmpty() ? List.of() : model.issues().byIds(ids), viewer);
    }

    private static List<Issue> visible(JiraModel model, List<Issue> issues, Optional<User> viewer) {
        if (issues.isEmpty()) {
            return issues;
        }
        List<Long> ids = issues.stream().map(Issue::id).toList();
        var allowed = model.permissions().withPermission(PermissionKeys.BROWSE_PROJECTS, ids, viewer);
        return issues.stream().filter(issue -> allowed.contains(issue.id())).toList();
    }

    private static Stream<String> people(Issue issue) {
        return Stream.of(issue.assigneeKey(), issue.reporterKey(), issue.creatorKey())
                .flatMap(Optional::stream);
    }

    private static <T> List<T> distinct(Collection<Issue> issues, Function<Issue, Stream<T>> what) {
        return issues.stream().flatMap(what).distinct().toList();
    }

    private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one, (first, second) -> first, HashMap::new));
    }

    public Status status(long id) {
        return statuses.get(id);
    }

    public Priority priority(long id) {
        return priorities.get(id);
    }

    public Resolution resolution(long id) {
        return resolutions.get(id);
    }

    public IssueType type(long id) {
        return types.get(id);
    }

    public Project project(long id) {
        return projects.get(id);
    }

    public Component component(long id) {
        return components.get(id);
    }

    public Optional<User> user(Optional<String> key) {
        return key.map(users::get);
    }

    /** Another issue, if the viewer may browse it. */
    public Optional<Issue> other(long id) {
        return Optional.ofNullable(others.get(id));
    }

    /** Links of the issue that people made; Jira's own ones show as parent, sub-tasks and epic. */
    public List<Link> links(long issueId) {
        return links.stream()
                .filter(link -> !link.type().isSystem())
                .filter(link -> link.sourceId() == issueId || link.destinationId() == issueId)
                .toList();
    }

    public List<Issue> subtasks(long issueId) {
        return subtasks.stream()
                .filter(subtask -> subtask.parentId().orElse(0L) == issueId)
                .toList();
    }

    public List<CustomField> customFields() {
        return customFields;
    }
}
