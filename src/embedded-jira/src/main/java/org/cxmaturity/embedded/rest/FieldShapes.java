package org.cxmaturity.embedded.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields that issues have here, as Jira's REST API lists them. */
final class FieldShapes {

    private record Own(String id, String name, boolean editable, String type, List<String> clauses) {}

    private static final List<Own> OWN = List.of(
            new Own("issuetype", "Issue Type", true, "issuetype", List.of("issuetype", "type")),
            new Own("project", "Project", false, "project", List.of("project")),
            new Own("summary", "Summary", true, "string", List.of("summary")),
            new Own("description", "Description", true, "string", List.of("description")),
            new Own("environment", "Environment", true, "string", List.of("environment")),
            new Own("status", "Status", false, "status", List.of("status")),
            new Own("resolution", "Resolution", true, "resolution", List.of("resolution")),
            new Own("resolutiondate", "Resolved", false, "datetime", List.of("resolutiondate", "resolved")),
            new Own("priority", "Priority", true, "priority", List.of("priority")),
            new Own("labels", "Labels", true, "array", List.of("labels")),
            new Own("components", "Component/s", true, "array", List.of("component")),
            new Own("assignee", "Assignee", true, "user", List.of("assignee")),
            new Own("reporter", "Reporter", true, "user", List.of("reporter")),
            new Own("creator", "Creator", false, "user", List.of("creator")),
            new Own("created", "Created", false, "datetime", List.of("created", "createdDate")),
            new Own("updated", "Updated", false, "datetime", List.of("updated", "updatedDate")),
            new Own("duedate", "Due Date", true, "date", List.of("due", "duedate")),
            new Own("security", "Security Level", true, "securitylevel", List.of("level")),
            new Own("issuelinks", "Linked Issues", true, "array", List.of()),
            new Own("subtasks", "Sub-Tasks", false, "array", List.of("subtasks")),
            new Own("parent", "Parent", false, "issuelink", List.of("parent")),
            new Own("comment", "Comment", true, "comments-page", List.of("comment")));

    private final Site site;

    FieldShapes(Site site) {
        this.site = site;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        OWN.forEach(field -> all.add(own(field)));
        Shapes shapes = new Shapes(site);
        site.model().customFields().all().forEach(field -> all.add(shapes.field(field)));
        return all;
    }

    private static Map<String, Object> own(Own field) {
        return Shape.of()
                .put("id", field.id())
                .put("name", field.name())
                .put("custom", false)
                .put("orderable", field.editable())
                .put("navigable", true)
                .put("searchable", !field.clauses().isEmpty())
                .put("clauseNames", field.clauses())
                .put(
                        "schema",
                        Shape.of()
                                .put("type", field.type())
                                .put("system", field.id())
                                .map())
                .map();
    }
}
