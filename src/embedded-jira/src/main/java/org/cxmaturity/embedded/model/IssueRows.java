package org.cxmaturity.embedded.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.Row;

/** Reads whole issues, five queries for however many. */
final class IssueRows {

    private final Database database;

    IssueRows(Database database) {
        this.database = database;
    }

    /** Those that exist, in the order of {@code ids}. */
    List<Issue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> wanted = List.copyOf(ids);
        Map<Long, IssueBuilder> found = new LinkedHashMap<>();
        database.sql(
                        "SELECT i.*, p.project_key FROM ej_issue i JOIN ej_project p ON p.id = i.project_id WHERE i.id IN (?)",
                        wanted)
                .list(IssueRows::issue)
                .forEach(issue -> found.put(issue.id(), issue.with()));
        labels(wanted).forEach((id, labels) -> found.get(id).labels(labels));
        components(wanted).forEach((id, components) -> found.get(id).componentIds(components));
        epics(wanted).forEach((id, epic) -> found.get(id).epicId(Optional.of(epic)));
        custom(wanted).forEach((id, values) -> found.get(id).custom(values));
        return wanted.stream()
                .distinct()
                .filter(found::containsKey)
                .map(id -> found.get(id).build())
                .toList();
    }

    private Map<Long, Set<String>> labels(List<Long> ids) {
        Map<Long, Set<String>> labels = new HashMap<>();
        database.sql("SELECT * FROM ej_label WHERE issue_id IN (?)", ids)
                .list(row -> labels.computeIfAbsent(row.number("issue_id"), id -> new TreeSet<>())
                        .add(row.string("label")));
        return labels;
    }

    private Map<Long, Set<Long>> components(List<Long> ids) {
        Map<Long, Set<Long>> components = new HashMap<>();
        database.sql("SELECT * FROM ej_issue_component WHERE issue_id IN (?)", ids)
                .list(row -> components
                        .computeIfAbsent(row.number("issue_id"), id -> new TreeSet<>())
                        .add(row.number("component_id")));
        return components;
    }

    private Map<Long, Long> epics(List<Long> ids) {
        Map<Long, Long> epics = new HashMap<>();
        database.sql(
                        "SELECT k.destination_id, k.source_id FROM ej_link k JOIN ej_link_type t ON t.id = k.type_id "
                                + "WHERE t.style = ? AND k.destination_id IN (?)",
                        LinkType.EPIC_STYLE,
                        ids)
                .list(row -> epics.put(row.number("destination_id"), row.number("source_id")));
        return epics;
    }

    private Map<Long, Map<Long, CustomValue>> custom(List<Long> ids) {
        Map<Long, Map<Long, CustomValue>> values = new HashMap<>();
        database.sql("SELECT * FROM ej_custom_value WHERE issue_id IN (?)", ids)
                .list(row -> values.computeIfAbsent(row.number("issue_id"), id -> new HashMap<>())
                        .put(row.number("field_id"), value(row)));
        return values;
    }

    private static CustomValue value(Row row) {
        return row.optionalString("text_value")
                .<CustomValue>map(CustomValue.Text::new)
                .orElseGet(() -> new CustomValue.Number(
                        row.optionalDecimal("number_value").orElse(0.0)));
    }

    private static Issue issue(Row row) {
        return new IssueBuilder(row.number("project_id"), row.number("type_id"), row.string("summary"))
                .id(row.number("id"))
                .number(row.number("issue_number"))
                .key(row.string("project_key") + "-" + row.number("issue_number"))
                .description(row.optionalString("description"))
                .environment(row.optionalString("environment"))
                .reporterKey(row.optionalString("reporter_key"))
                .creatorKey(row.optionalString("creator_key"))
                .assigneeKey(row.optionalString("assignee_key"))
                .priorityId(row.optionalNumber("priority_id"))
                .statusId(row.number("status_id"))
                .resolutionId(row.optionalNumber("resolution_id"))
                .resolved(row.optionalInstant("resolved_at"))
                .due(row.optionalDate("due_date"))
                .created(row.instant("created_at"))
                .updated(row.instant("updated_at"))
                .parentId(row.optionalNumber("parent_id"))
                .levelId(row.optionalNumber("level_id"))
                .build();
    }
}
