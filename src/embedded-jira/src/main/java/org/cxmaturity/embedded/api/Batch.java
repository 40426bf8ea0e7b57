package org.cxmaturity.embedded.api;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.User;

/** What a number of issues refer to, read in one query for all of them when the first asks. Not for many threads. */
final class Batch {

    private final JiraModel model;
    private final List<Issue> issues;
    private Map<String, User> users;
    private Map<Long, Project> projects;
    private Map<Long, Component> components;
    private Map<Long, Issue> parents;
    private Map<Long, List<Issue>> subtasks;

    Batch(JiraModel model, List<Issue> issues) {
        this.model = model;
        this.issues = issues;
    }

    Optional<User> user(String key) {
        if (users == null) {
            Set<String> keys = issues.stream()
                    .flatMap(issue -> Stream.of(issue.assigneeKey(), issue.reporterKey(), issue.creatorKey()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            users = model.users().byKeys(keys);
        }
        return Optional.ofNullable(users.get(key)).or(() -> model.users().byKey(key));
    }

    Optional<Project> project(long id) {
        if (projects == null) {
            Set<Long> ids = issues.stream().map(Issue::projectId).collect(Collectors.toSet());
            projects = model.projects().byIds(ids).stream().collect(Collectors.toMap(Project::id, Function.identity()));
        }
        return Optional.ofNullable(projects.get(id)).or(() -> model.projects().byId(id));
    }

    List<Component> components(Set<Long> ids) {
        if (components == null) {
            Set<Long> all = issues.stream()
                    .flatMap(issue -> issue.componentIds().stream())
                    .collect(Collectors.toCollection(HashSet::new));
            all.addAll(ids);
            components = model.components().byIds(all).stream()
                    .collect(Collectors.toMap(Component::id, Function.identity()));
        }
        return components.keySet().containsAll(ids)
                ? ids.stream().map(components::get).toList()
                : model.components().byIds(ids);
    }

    Optional<Issue> parent(long id) {
        if (parents == null) {
            Set<Long> ids =
                    issues.stream().flatMap(issue -> issue.parentId().stream()).collect(Collectors.toSet());
            parents = model.issues().byIds(ids).stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        }
        return Optional.ofNullable(parents.get(id)).or(() -> model.issues().byId(id));
    }

    List<Issue> subtasks(long parentId) {
        if (subtasks == null) {
            List<Long> ids = issues.stream().map(Issue::id).toList();
            subtasks = model.issues().subtasks(ids).stream()
                    .collect(Collectors.groupingBy(issue -> issue.parentId().orElseThrow()));
        }
        return subtasks.getOrDefault(parentId, List.of());
    }
}
