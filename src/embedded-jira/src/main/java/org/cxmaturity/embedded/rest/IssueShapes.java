package org.cxmaturity.embedded.rest;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.Link;

/** Issues as Jira's REST API writes them, several at once. */
final class IssueShapes {

    private static final Set<String> ON_ONE_ISSUE_ONLY = Set.of("comment");

    private final Site site;
    private final Shapes shapes;
    private final CommentShapes comments;

    IssueShapes(Site site) {
        this.site = site;
        this.shapes = new Shapes(site);
        this.comments = new CommentShapes(site);
    }

    /**
     * The issues with the fields asked for.
     *
     * @param wanted names of fields, {@code *all}, {@code *navigable}, or with a minus in front; empty: all that lists have
     */
    List<Map<String, Object>> issues(Collection<Issue> issues, String wanted, boolean single) {
        Lookups lookups = new Lookups(site.model(), issues, site.user());
        Selection selection = Selection.of(wanted, single);
        return issues.stream().map(issue -> issue(issue, lookups, selection)).toList();
    }

    private Map<String, Object> issue(Issue issue, Lookups lookups, Selection selection) {
        Map<String, Supplier<Object>> all = fields(issue, lookups);
        Map<String, Object> fields = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (selection.takes(name)) {
                fields.put(name, value.get());
            }
        });
        return Shape.of()
                .put("expand", "operations,versionedRepresentations,editmeta,changelog,renderedFields")
                .put("id", Long.toString(issue.id()))
                .put("self", site.self("issue/" + issue.id()))
                .put("key", issue.key())
                .put("fields", fields)
                .map();
    }

    private Map<String, Supplier<Object>> fields(Issue issue, Lookups lookups) {
        Map<String, Supplier<Object>> fields = new LinkedHashMap<>();
        fields.put("issuetype", () -> shapes.issueType(lookups.type(issue.typeId())));
        fields.put("project", () -> shapes.project(lookups.project(issue.projectId())));
        fields.put("summary", issue::summary);
        fields.put("description", () -> issue.description().orElse(null));
        fields.put("environment", () -> issue.environment().orElse(null));
        fields.put("status", () -> shapes.status(lookups.status(issue.statusId())));
        fields.put("resolution", () -> issue.resolutionId()
                .map(lookups::resolution)
                .map(shapes::resolution)
                .orElse(null));
        fields.put("resolutiondate", () -> issue.resolved().map(Site::text).orElse(null));
        fields.put("priority", () -> issue.priorityId()
                .map(lookups::priority)
                .map(shapes::priority)
                .orElse(null));
        fields.put("labels", () -> List.copyOf(new TreeSet<>(issue.labels())));
        fields.put("components", () -> issue.componentIds().stream()
                .map(lookups::component)
                .map(shapes::component)
                .toList());
        fields.put("fixVersions", List::of);
        fields.put("versions", List::of);
        people(issue, lookups, fields);
        fields.put("created", () -> Site.text(issue.created()));
        fields.put("updated", () -> Site.text(issue.updated()));
        fields.put("duedate", () -> issue.due().map(Object::toString).orElse(null));
        related(issue, lookups, fields);
        lookups.customFields().forEach(field -> fields.put(field.fieldId(), () -> custom(issue, field, lookups)));
        fields.put("comment", () -> comments.of(issue));
        return fields;
    }

    private void people(Issue issue, Lookups lookups, Map<String, Supplier<Object>> fields) {
        fields.put(
                "assignee",
                () -> lookups.user(issue.assigneeKey()).map(shapes::user).orElse(null));
        fields.put(
                "reporter",
                () -> lookups.user(issue.reporterKey()).map(shapes::user).orElse(null));
        fields.put(
                "creator",
                () -> lookups.user(issue.creatorKey()).map(shapes::user).orElse(null));
        fields.put("votes", () -> Shape.of()
                .put("self", site.self("issue/" + issue.key() + "/votes"))
                .put("votes", 0)
                .put("hasVoted", false)
                .map());
        fields.put("watches", () -> Shape.of()
                .put("self", site.self("issue/" + issue.key() + "/watchers"))
                .put("watchCount", 0)
                .put("isWatching", false)
                .map());
    }

    private void related(Issue issue, Lookups lookups, Map<String, Supplier<Object>> fields) {
        issue.parentId()
                .flatMap(lookups::other)
                .ifPresent(parent -> fields.put("parent", () -> shapes.reference(parent, lookups)));
        fields.put("subtasks", () -> lookups.subtasks(issue.id()).stream()
                .map(subtask -> shapes.reference(subtask, lookups))
                .toList());
        fields.put("issuelinks", () -> lookups.links(issue.id()).stream()
                .flatMap(link -> link(link, issue, lookups).stream())
                .toList());
        issue.levelId()
                .flatMap(site.model().securityLevels()::byId)
                .ifPresent(level -> fields.put("security", () -> shapes.level(level)));
    }

    private Optional<Map<String, Object>> link(Link link, Issue issue, Lookups lookups) {
        boolean outward = link.sourceId() == issue.id();
        return lookups.other(outward ? link.destinationId() : link.sourceId()).map(other -> Shape.of()
                .put("id", Long.toString(link.id()))
                .put("self", site.self("issueLink/" + link.id()))
                .put("type", shapes.linkType(link.type()))
                .put(outward ? "outwardIssue" : "inwardIssue", shapes.reference(other, lookups))
                .map());
    }

    private static Object custom(Issue issue, CustomField field, Lookups lookups) {
        if (field.type() == CustomField.Type.EPIC) {
            return issue.epicId().flatMap(lookups::other).map(Issue::key).orElse(null);
        }
        CustomValue value = issue.custom().get(field.id());
        return value == null
                ? null
                : value.asNumber().<Object>map(number -> number).orElseGet(() -> value.asText()
                        .orElse(null));
    }

    /** Which fields an answer has. */
    private record Selection(boolean all, Set<String> named, Set<String> left) {

        static Selection of(String wanted, boolean single) {
            Set<String> names = Arrays.stream(wanted.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet());
            Set<String> left = names.stream()
                    .filter(name -> name.startsWith("-"))
                    .map(name -> name.substring(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = names.stream()
                    .filter(name -> !name.startsWith("-") && !name.startsWith("*"))
                    .collect(Collectors.toSet());
            if (!single && !names.contains("*all")) {
                ON_ONE_ISSUE_ONLY.stream().filter(name -> !named.contains(name)).forEach(left::add);
            }
            boolean all = named.isEmpty() || names.contains("*all") || names.contains("*navigable");
            return new Selection(all, named, left);
        }

        boolean takes(String name) {
            return !left.contains(name) && (all || named.contains(name));
        }
    }

    /** Fields and their names, as {@code expand=names} gives them. */
    Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        new FieldShapes(site).all().forEach(field -> names.put((String) field.get("id"), field.get("name")));
        return names;
    }
}
