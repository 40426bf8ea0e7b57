package org.cxmaturity.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.CustomValue;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueBuilder;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.User;

/** Reads the values of single fields as Jira takes them; what can't be read is told by field, in Jira's words. */
final class FieldInput {

    private final Site site;
    private final JiraModel model;
    private final Map<String, String> wrong;

    FieldInput(Site site, Map<String, String> wrong) {
        this.site = site;
        this.model = site.model();
        this.wrong = wrong;
    }

    Optional<Project> project(JsonNode value) {
        Optional<Project> project = number(value.path("id"))
                .flatMap(model.projects()::byId)
                .or(() -> text(value.path("key")).flatMap(model.projects()::byKey))
                .filter(found -> model.permissions().has(PermissionKeys.BROWSE_PROJECTS, found, site.user())
                        || model.permissions().has(PermissionKeys.CREATE_ISSUES, found, site.user()));
        if (project.isEmpty()) {
            wrong.put(
                    "project",
                    value.isMissingNode() || value.isNull() ? "project is required" : "valid project is required");
        }
        return project;
    }

    Optional<IssueType> type(JsonNode value) {
        Optional<IssueType> type = number(value.path("id"))
                .flatMap(model.issueTypes()::byId)
                .or(() -> text(value.path("name")).flatMap(model.issueTypes()::byName));
        if (type.isEmpty()) {
            wrong.put(
                    "issuetype",
                    value.isMissingNode() || value.isNull()
                            ? "issue type is required"
                            : "valid issue type is required");
        }
        return type;
    }

    /** Sets a field of the builder; the issue as it stood tells where single values belong. */
    void set(IssueBuilder builder, Issue before, String field, JsonNode value) {
        switch (field) {
            case "summary" -> builder.summary(string(field, value).orElse(""));
            case "description" -> builder.description(string(field, value));
            case "environment" -> builder.environment(string(field, value));
            case "issuetype" -> type(value).ifPresent(type -> builder.typeId(type.id()));
            case "assignee" -> builder.assigneeKey(person(field, value));
            case "reporter" -> builder.reporterKey(person(field, value));
            case "labels" -> builder.labels(labels(value));
            case "components" -> builder.componentIds(components(value, before.projectId()));
            case "parent" -> builder.parentId(parent(value));
            case "duedate" -> builder.due(date(field, value));
            case "security" -> builder.levelId(level(value, before.projectId()));
            case "priority" -> builder.priorityId(
                    constant(field, value, model.workflow()::priority, model.workflow()::priority, one -> one.id()));
            case "resolution" -> builder.resolutionId(constant(
                    field, value, model.workflow()::resolution, model.workflow()::resolution, one -> one.id()));
            case "comment", "issuelinks" -> {
                // set by operations only
            }
            default -> custom(builder, field, value);
        }
    }

    private Optional<String> string(String field, JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            wrong.put(field, "Operation value must be a string");
            return Optional.empty();
        }
        return Optional.of(value.textValue()).filter(text -> !text.isEmpty());
    }

    private Optional<String> person(String field, JsonNode value) {
        Optional<String> name = text(value.path("name"));
        Optional<User> user = name.flatMap(model.users()::byName)
                .or(() -> text(value.path("key")).flatMap(model.users()::byKey));
        boolean nobody = value.isNull()
                || name.filter(String::isEmpty).isPresent()
                || name.filter("-1"::equals).isPresent();
        if (user.isEmpty() && !nobody) {
            wrong.put(field, "User '" + name.orElse(value.path("key").asText()) + "' does not exist.");
        }
        return user.map(User::key);
    }

    private Set<String> labels(JsonNode value) {
        Set<String> labels = new TreeSet<>();
        if (!value.isArray() && !value.isNull()) {
            wrong.put("labels", "data was not an array");
        }
        value.forEach(label -> string("labels", label).ifPresent(labels::add));
        return labels;
    }

    private Set<Long> components(JsonNode value, long projectId) {
        if (!value.isArray() && !value.isNull()) {
            wrong.put("components", "data was not an array");
        }
        return names(value, projectId, false).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    /** Labels as they are, components as the texts of their ids; of one value or an array of them. */
    Set<String> names(JsonNode values, long projectId, boolean labels) {
        Set<String> names = new TreeSet<>();
        for (JsonNode value : values.isArray() ? values : Set.of(values)) {
            if (labels) {
                text(value).ifPresent(names::add);
            } else if (!value.isMissingNode() && !value.isNull()) {
                Optional<String> id = text(value.path("name"))
                        .flatMap(name -> model.components().byName(projectId, name))
                        .map(component -> Long.toString(component.id()))
                        .or(() -> number(value.path("id")).map(String::valueOf));
                id.ifPresentOrElse(
                        names::add,
                        () -> wrong.put(
                                "components",
                                "Component name '" + value.path("name").asText() + "' is not valid"));
            }
        }
        return names;
    }

    private Optional<Long> parent(JsonNode value) {
        Optional<Issue> parent = number(value.path("id"))
                .flatMap(model.issues()::byId)
                .or(() -> text(value.path("key")).flatMap(model.issues()::byKey))
                .filter(this::isVisible);
        if (parent.isEmpty() && !value.isNull()) {
            wrong.put("parent", "Could not find issue by id or key.");
        }
        return parent.map(Issue::id);
    }

    private boolean isVisible(Issue issue) {
        return model.permissions().has(PermissionKeys.BROWSE_PROJECTS, issue, site.user());
    }

    private Optional<LocalDate> date(String field, JsonNode value) {
        try {
            return string(field, value).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            wrong.put(field, "Error parsing date string: " + value.asText());
            return Optional.empty();
        }
    }

    private Optional<Long> level(JsonNode value, long projectId) {
        if (value.isNull()) {
            return Optional.empty();
        }
        Optional<Long> level = number(value.path("id")).or(() -> model.securityLevels().of(projectId).stream()
                .filter(one -> one.name().equals(value.path("name").asText()))
                .map(SecurityLevel::id)
                .findFirst());
        if (level.isEmpty()) {
            wrong.put("security", "Could not find valid 'id' or 'name' in security level object.");
        }
        return level;
    }

    private <T> Optional<Long> constant(
            String field,
            JsonNode value,
            Function<Long, Optional<T>> byId,
            Function<String, Optional<T>> byName,
            Function<T, Long> id) {
        if (value.isNull()) {
            return Optional.empty();
        }
        Optional<T> found = number(value.path("id")).flatMap(byId).or(() -> text(value.path("name"))
                .flatMap(byName));
        if (found.isEmpty()) {
            wrong.put(field, "Could not find valid 'id' or 'name' in " + field + " object.");
        }
        return found.map(id);
    }

    private void custom(IssueBuilder builder, String field, JsonNode value) {
        Optional<CustomField> custom = model.customFields().all().stream()
                .filter(one -> one.fieldId().equals(field))
                .findFirst();
        if (custom.isEmpty()) {
            wrong.put(field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        switch (custom.get().type()) {
            case EPIC -> builder.epicId(epic(field, value));
            case NUMBER -> builder.customValue(
                    custom.get().id(), numeric(field, value).map(CustomValue.Number::new));
            case TEXT -> builder.customValue(
                    custom.get().id(), string(field, value).map(CustomValue.Text::new));
        }
    }

    private Optional<Long> epic(String field, JsonNode value) {
        Optional<String> key = string(field, value);
        Optional<Issue> epic = key.flatMap(model.issues()::byKey).filter(this::isVisible);
        if (key.isPresent() && epic.isEmpty()) {
            wrong.put(field, "Issue does not exist or you do not have permission to see it.");
        }
        return epic.map(Issue::id);
    }

    private Optional<Double> numeric(String field, JsonNode value) {
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            wrong.put(field, "Operation value must be a number");
            return Optional.empty();
        }
        return Optional.of(value.doubleValue());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static Optional<Long> number(JsonNode node) {
        String text = node.isTextual() || node.isIntegralNumber() ? node.asText() : "";
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
