package org.cxmaturity.embedded.model;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.embedded.store.Database;

/** Writes issues with their labels, components and custom values; neither links nor history. */
final class IssueWriter {

    private final Database database;

    IssueWriter(Database database) {
        this.database = database;
    }

    long insert(Issue issue) {
        long id = database.sql(
                        "INSERT INTO ej_issue (project_id, issue_number, type_id, summary, description, environment, "
                                + "summary_words, description_words, environment_words, reporter_key, creator_key, assignee_key, priority_id, status_id, "
                                + "resolution_id, resolved_at, due_date, created_at, updated_at, parent_id, level_id) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        issue.projectId(),
                        issue.number(),
                        issue.typeId(),
                        issue.summary(),
                        issue.description(),
                        issue.environment(),
                        Words.summary(issue.summary()),
                        Words.text(issue.description()),
                        Words.text(issue.environment()),
                        issue.reporterKey(),
                        issue.creatorKey(),
                        issue.assigneeKey(),
                        issue.priorityId(),
                        issue.statusId(),
                        issue.resolutionId(),
                        issue.resolved(),
                        issue.due(),
                        issue.created(),
                        issue.updated(),
                        issue.parentId(),
                        issue.levelId())
                .insert();
        replaceLabels(id, issue.labels());
        replaceComponents(id, issue.componentIds());
        replaceCustom(id, issue.custom());
        return id;
    }

    /** Writes {@code after} over the row; sets are rewritten only where they differ from {@code before}. */
    void update(Issue before, Issue after) {
        database.sql(
                        "UPDATE ej_issue SET project_id = ?, issue_number = ?, type_id = ?, summary = ?, description = ?, "
                                + "environment = ?, summary_words = ?, description_words = ?, environment_words = ?, reporter_key = ?, assignee_key = ?, "
                                + "priority_id = ?, status_id = ?, resolution_id = ?, resolved_at = ?, due_date = ?, "
                                + "updated_at = ?, parent_id = ?, level_id = ? WHERE id = ?",
                        after.projectId(),
                        after.number(),
                        after.typeId(),
                        after.summary(),
                        after.description(),
                        after.environment(),
                        Words.summary(after.summary()),
                        Words.text(after.description()),
                        Words.text(after.environment()),
                        after.reporterKey(),
                        after.assigneeKey(),
                        after.priorityId(),
                        after.statusId(),
                        after.resolutionId(),
                        after.resolved(),
                        after.due(),
                        after.updated(),
                        after.parentId(),
                        after.levelId(),
                        after.id())
                .update();
        if (!before.labels().equals(after.labels())) {
            replaceLabels(after.id(), after.labels());
        }
        if (!before.componentIds().equals(after.componentIds())) {
            replaceComponents(after.id(), after.componentIds());
        }
        if (!before.custom().equals(after.custom())) {
            replaceCustom(after.id(), after.custom());
        }
    }

    private void replaceLabels(long id, Set<String> labels) {
        database.sql("DELETE FROM ej_label WHERE issue_id = ?", id).update();
        labels.forEach(label -> database.sql("INSERT INTO ej_label (issue_id, label) VALUES (?, ?)", id, label)
                .update());
    }

    private void replaceComponents(long id, Set<Long> components) {
        database.sql("DELETE FROM ej_issue_component WHERE issue_id = ?", id).update();
        components.forEach(component -> database.sql(
                        "INSERT INTO ej_issue_component (issue_id, component_id) VALUES (?, ?)", id, component)
                .update());
    }

    private void replaceCustom(long id, Map<Long, CustomValue> values) {
        database.sql("DELETE FROM ej_custom_value WHERE issue_id = ?", id).update();
        values.forEach((field, value) -> database.sql(
                        "INSERT INTO ej_custom_value (issue_id, field_id, text_value, number_value) VALUES (?, ?, ?, ?)",
                        id,
                        field,
                        value.asText(),
                        value.asNumber())
                .update());
    }
}
