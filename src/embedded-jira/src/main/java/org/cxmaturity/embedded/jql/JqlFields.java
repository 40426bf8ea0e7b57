package org.cxmaturity.embedded.jql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.embedded.model.CustomField;

/** The fields of JQL by their names, whatever the case. */
final class JqlFields {

    private static final String WORDS = "_words LIKE ?";
    private static final String COMMENT_WORDS =
            "EXISTS (SELECT 1 FROM ej_comment c WHERE c.issue_id = i.id AND c.group_level IS NULL AND c.role_level IS NULL "
                    + "AND c.body_words LIKE ?)";

    private final JqlContext context;
    private final JqlValues values;
    private final Map<String, Supplier<JqlField>> fields = new HashMap<>();

    JqlFields(JqlContext context) {
        this.context = context;
        this.values = new JqlValues(context);
        identity();
        constants();
        people();
        moments();
        texts();
        context.model().customFields().all().forEach(this::custom);
    }

    JqlField field(String name) {
        Supplier<JqlField> field = fields.get(name.toLowerCase(Locale.ROOT));
        if (field == null) {
            throw new JqlException("Field '" + name + "' does not exist or you do not have permission to view it.");
        }
        return field.get();
    }

    private void identity() {
        List<String> byKey = List.of("p.project_key", "i.issue_number");
        put(column("i.id", false, values::issues, byKey), "issue", "key", "issuekey", "id");
        put(column("i.parent_id", true, values::issues, List.of("i.parent_id")), "parent");
        put(column("i.project_id", false, values::projects, List.of("p.project_key")), "project");
        put(column("i.id", false, values::issues, List.of("i.id")), "rank");
        put(new SetField(context, "ej_label", "label", (texts, field) -> texts.all()), "labels", "label");
        put(new SetField(context, "ej_issue_component", "component_id", values::components), "component");
    }

    private void constants() {
        put(column("i.type_id", false, values::types, List.of("i.type_id")), "type", "issuetype");
        put(column("i.status_id", false, values::statuses, List.of("i.status_id")), "status");
        put(
                column(
                        "i.status_id",
                        false,
                        values::statusesOfCategory,
                        List.of(scalar("ej_status", "category", "i.status_id"))),
                "statuscategory");
        put(
                new ResolutionField(column("i.resolution_id", true, values::resolutions, List.of("i.resolution_id"))),
                "resolution");
        put(
                column(
                        "i.priority_id",
                        true,
                        values::priorities,
                        List.of("-(" + scalar("ej_priority", "sequence", "i.priority_id") + ")")),
                "priority");
        put(column("i.level_id", true, values::levels, List.of("i.level_id")), "level");
    }

    private void people() {
        for (String person : List.of("reporter", "assignee", "creator")) {
            String order = "(SELECT u.display_name FROM ej_user u WHERE u.user_key = i." + person + "_key)";
            put(column("i." + person + "_key", true, values::users, List.of(order)), person);
        }
    }

    private void moments() {
        Moments moments = new Moments(context);
        put(new NumberField(context, "i.created_at", moments::millis), "created", "createddate");
        put(new NumberField(context, "i.updated_at", moments::millis), "updated", "updateddate");
        put(new NumberField(context, "i.resolved_at", moments::millis), "resolved", "resolutiondate");
        put(new NumberField(context, "i.due_date", moments::day), "due", "duedate");
    }

    private void texts() {
        put(new TextField(List.of("i.summary" + WORDS), Optional.empty(), List.of("i.summary")), "summary");
        put(new TextField(List.of("i.description" + WORDS), Optional.of("i.description"), List.of()), "description");
        put(new TextField(List.of("i.environment" + WORDS), Optional.of("i.environment"), List.of()), "environment");
        put(new TextField(List.of(COMMENT_WORDS), Optional.empty(), List.of()), "comment");
        put(
                new TextField(
                        List.of("i.summary" + WORDS, "i.description" + WORDS, "i.environment" + WORDS, COMMENT_WORDS),
                        Optional.empty(),
                        List.of()),
                "text");
    }

    private void custom(CustomField field) {
        String where = " FROM ej_custom_value v WHERE v.issue_id = i.id AND v.field_id = " + field.id() + ")";
        String[] names = {field.name(), "cf[" + field.id() + "]", field.fieldId()};
        switch (field.type()) {
            case EPIC -> put(column(epicColumn(), true, values::epics, List.of(epicColumn())), names);
            case NUMBER -> put(new NumberField(context, "(SELECT v.number_value" + where, JqlValues::decimal), names);
            case TEXT -> put(
                    new TextField(
                            List.of("(' ' || LOWER((SELECT v.text_value" + where + ") || ' ') LIKE ?"),
                            Optional.of("(SELECT v.text_value" + where),
                            List.of("(SELECT v.text_value" + where)),
                    names);
        }
    }

    private static String epicColumn() {
        return "(SELECT k.source_id FROM ej_link k JOIN ej_link_type t ON t.id = k.type_id "
                + "WHERE t.style = 'jira_gh_epic_story' AND k.destination_id = i.id)";
    }

    private static String scalar(String table, String column, String id) {
        return "SELECT s." + column + " FROM " + table + " s WHERE s.id = " + id;
    }

    private ColumnField column(String column, boolean optional, Resolver resolve, List<String> order) {
        return new ColumnField(context, column, optional, resolve, order);
    }

    private void put(JqlField field, String... names) {
        for (String name : names) {
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), () -> field);
        }
    }
}
