package org.cxmaturity.embedded.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Comment;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.Link;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.rest.Lookups;

/** What the boxes of an issue's page show, as texts. */
final class IssueFacts {
    private static final int MOST_CHILDREN = 100;

    private final JiraModel model;
    private final PageRequest request;
    private final Issue issue;
    private final Project project;
    private final Lookups lookups;
    private final Dates dates;

    IssueFacts(JiraModel model, PageRequest request, Issue issue) {
        this.model = model;
        this.request = request;
        this.issue = issue;
        this.lookups = new Lookups(model, List.of(issue), request.viewer());
        this.project = lookups.project(issue.projectId());
        this.dates = Dates.of(request, model.clock());
    }

    Project project() {
        return project;
    }

    /** The issue itself as mentions of it show it, with its parent. */
    Values head() {
        return IssueRows.reference(issue, lookups)
                .put("projectKey", project.key())
                .put("projectName", project.name())
                .put("parent", issue.parentId().flatMap(lookups::other).map(Issue::key));
    }

    /** Label and value of each field that has one; some lead to other issues. */
    Values details() {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("Type", lookups.type(issue.typeId()).name()));
        issue.priorityId().map(lookups::priority).map(Priority::name).ifPresent(it -> facts.add(fact("Priority", it)));
        facts.add(fact(
                "Resolution",
                issue.resolutionId()
                        .map(lookups::resolution)
                        .map(Resolution::name)
                        .orElse("Unresolved")));
        issue.epicId()
                .flatMap(lookups::other)
                .ifPresent(epic -> facts.add(Values.of("label", "Epic Link")
                        .put("value", epic.epicName().orElse(epic.summary()))
                        .put("url", "/browse/" + epic.key())
                        .map()));
        issue.levelId()
                .flatMap(model.securityLevels()::byId)
                .map(SecurityLevel::name)
                .ifPresent(level -> facts.add(fact("Security Level", level)));
        issue.due().ifPresent(due -> facts.add(fact("Due", due.toString())));
        lookups.customFields().forEach(field -> custom(field).ifPresent(facts::add));
        return Values.of("facts", facts)
                .put("status", IssueRows.status(lookups.status(issue.statusId())))
                .put(
                        "components",
                        issue.componentIds().stream()
                                .map(lookups::component)
                                .map(this::component)
                                .toList())
                .put("labels", List.copyOf(issue.labels()));
    }

    private static Map<String, Object> fact(String label, String value) {
        return Values.of("label", label).put("value", value).map();
    }

    private Optional<Map<String, Object>> custom(CustomField field) {
        return Optional.ofNullable(issue.custom().get(field.id()))
                .map(CustomValue::display)
                .filter(value -> !value.isBlank())
                .map(value -> fact(field.name(), value));
    }

    private Map<String, Object> component(Component component) {
        String name = component.name().replace("\\", "\\\\").replace("\"", "\\\"");
        String query = "project = " + project.key() + " AND component = \"" + name + '"';
        return Values.of("name", component.name()).put("query", encoded(query)).map();
    }

    /** The issues of this epic, if it is one. */
    Optional<Values> children() {
        if (!lookups.type(issue.typeId()).isEpic()) {
            return Optional.empty();
        }
        String query = "\"Epic Link\" = " + issue.key() + " ORDER BY key ASC";
        Page<Issue> found = model.search().issues(model.search().parse(query), request.viewer(), 0, MOST_CHILDREN);
        Lookups of = new Lookups(model, found.values(), request.viewer());
        return Optional.of(Values.of("issues", references(found.values(), of))
                .put("all", found.total() > MOST_CHILDREN ? encoded(query) : ""));
    }

    /** Its sub-tasks that the viewer may see. */
    List<Map<String, Object>> subtasks() {
        return references(lookups.subtasks(issue.id()), lookups);
    }

    private static List<Map<String, Object>> references(List<Issue> issues, Lookups lookups) {
        return issues.stream()
                .map(one -> IssueRows.reference(one, lookups).map())
                .toList();
    }

    /** Its links to issues that the viewer may see. */
    List<Map<String, Object>> links() {
        return lookups.links(issue.id()).stream()
                .flatMap(link -> link(link).stream())
                .toList();
    }

    private Optional<Map<String, Object>> link(Link link) {
        boolean outward = link.sourceId() == issue.id();
        return lookups.other(outward ? link.destinationId() : link.sourceId()).map(other -> IssueRows.reference(
                        other, lookups)
                .put("link", link.id())
                .put("label", outward ? link.type().outward() : link.type().inward())
                .map());
    }

    /** Its comments that the viewer may read, oldest first. */
    List<Map<String, Object>> comments() {
        List<Comment> comments = model.comments().visible(issue, request.viewer());
        Map<String, User> authors = model.users()
                .byKeys(comments.stream()
                        .flatMap(comment -> comment.authorKey().stream())
                        .distinct()
                        .toList());
        Map<Long, String> roles =
                comments.stream().anyMatch(comment -> comment.roleId().isPresent())
                        ? model.roles().all().stream().collect(Collectors.toMap(Role::id, Role::name))
                        : Map.of();
        return comments.stream()
                .map(comment -> Values.of("id", comment.id())
                        .put("author", comment.authorKey().map(authors::get).map(User::displayName))
                        .put("when", dates.moment(comment.created()))
                        .put("body", comment.body())
                        .put("only", comment.group().or(() -> comment.roleId().map(roles::get)))
                        .map())
                .toList();
    }

    Values people() {
        return Values.of(
                "facts",
                facts(Map.of(
                        "Assignee",
                                lookups.user(issue.assigneeKey())
                                        .map(User::displayName)
                                        .orElse("Unassigned"),
                        "Reporter",
                                lookups.user(issue.reporterKey())
                                        .map(User::displayName)
                                        .orElse("Anonymous"))));
    }

    Values dates() {
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(fact("Created", dates.moment(issue.created())));
        facts.add(fact("Updated", dates.moment(issue.updated())));
        issue.resolved().map(dates::moment).ifPresent(moment -> facts.add(fact("Resolved", moment)));
        return Values.of("facts", facts);
    }

    private static List<Map<String, Object>> facts(Map<String, String> values) {
        Stream<Map.Entry<String, String>> sorted = values.entrySet().stream().sorted(Map.Entry.comparingByKey());
        Function<Map.Entry<String, String>, Map<String, Object>> fact = one -> fact(one.getKey(), one.getValue());
        return sorted.map(fact).toList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
