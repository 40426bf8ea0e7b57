package org.cxmaturity.embedded.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.Component;
import org.cxmaturity.embedded.model.CustomField;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.model.IssueType;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.Priority;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.model.Resolution;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.SecurityLevel;
import org.cxmaturity.embedded.model.Status;
import org.cxmaturity.embedded.model.StatusCategory;
import org.cxmaturity.embedded.model.User;

/** Small entities as Jira's REST API writes them wherever they occur. */
final class Shapes {

    private final Site site;

    Shapes(Site site) {
        this.site = site;
    }

    Map<String, Object> user(User user) {
        return Shape.of()
                .put("self", site.self("user?username=" + Escapes.query(user.name())))
                .put("name", user.name())
                .put("key", user.key())
                .put("emailAddress", user.email())
                .put("avatarUrls", avatars())
                .put("displayName", user.displayName())
                .put("active", user.active())
                .put("timeZone", user.timeZone().getId())
                .map();
    }

    Map<String, Object> userInFull(User user) {
        Map<String, Object> shape = user(user);
        List<Map<String, Object>> groups =
                site.model().groups().of(user).stream().map(this::group).toList();
        shape.put("deleted", false);
        shape.put("locale", user.locale().toString());
        shape.put(
                "groups",
                Shape.of().put("size", groups.size()).put("items", groups).map());
        shape.put(
                "applicationRoles",
                Shape.of().put("size", 1).put("items", List.of()).map());
        shape.put("expand", "groups,applicationRoles");
        return shape;
    }

    Map<String, Object> group(String name) {
        return Shape.of()
                .put("name", name)
                .put("self", site.self("group?groupname=" + Escapes.query(name)))
                .map();
    }

    Map<String, Object> project(Project project) {
        return Shape.of()
                .put("self", site.self("project/" + project.id()))
                .put("id", Long.toString(project.id()))
                .put("key", project.key())
                .put("name", project.name())
                .put("avatarUrls", avatars())
                .put("projectTypeKey", "software")
                .put("archived", project.archived())
                .map();
    }

    Map<String, Object> issueType(IssueType type) {
        return Shape.of()
                .put("self", site.self("issuetype/" + type.id()))
                .put("id", Long.toString(type.id()))
                .put("description", type.description())
                .put("iconUrl", site.baseUrl().get() + type.icon())
                .put("name", type.name())
                .put("subtask", type.subtask())
                .map();
    }

    Map<String, Object> status(Status status) {
        return Shape.of()
                .put("self", site.self("status/" + status.id()))
                .put("description", status.description())
                .put("iconUrl", site.baseUrl().get() + "/images/icons/status_generic.gif")
                .put("name", status.name())
                .put("id", Long.toString(status.id()))
                .put("statusCategory", category(status.category()))
                .map();
    }

    Map<String, Object> category(StatusCategory category) {
        return Shape.of()
                .put("self", site.self("statuscategory/" + category.id()))
                .put("id", category.id())
                .put("key", category.key())
                .put("colorName", category.colour())
                .put("name", category.label())
                .map();
    }

    Map<String, Object> resolution(Resolution resolution) {
        return Shape.of()
                .put("self", site.self("resolution/" + resolution.id()))
                .put("id", Long.toString(resolution.id()))
                .put("description", resolution.description())
                .put("name", resolution.name())
                .map();
    }

    Map<String, Object> priority(Priority priority) {
        return Shape.of()
                .put("self", site.self("priority/" + priority.id()))
                .put(
                        "iconUrl",
                        site.baseUrl().get() + "/images/icons/priorities/" + Escapes.query(priority.name()) + ".svg")
                .put("name", priority.name())
                .put("id", Long.toString(priority.id()))
                .map();
    }

    Map<String, Object> priorityInFull(Priority priority) {
        Map<String, Object> shape = priority(priority);
        shape.put("description", priority.description());
        shape.put("statusColor", priority.colour());
        return shape;
    }

    Map<String, Object> component(Component component) {
        return Shape.of()
                .put("self", site.self("component/" + component.id()))
                .put("id", Long.toString(component.id()))
                .put("name", component.name())
                .put("description", component.description())
                .map();
    }

    Map<String, Object> linkType(LinkType type) {
        return Shape.of()
                .put("id", Long.toString(type.id()))
                .put("name", type.name())
                .put("inward", type.inward())
                .put("outward", type.outward())
                .put("self", site.self("issueLinkType/" + type.id()))
                .map();
    }

    Map<String, Object> role(Project project, Role role) {
        return Shape.of()
                .put("self", site.self("project/" + project.id() + "/role/" + role.id()))
                .put("name", role.name())
                .put("id", role.id())
                .put("description", role.description())
                .map();
    }

    Map<String, Object> level(SecurityLevel level) {
        return Shape.of()
                .put("self", site.self("securitylevel/" + level.id()))
                .put("id", Long.toString(level.id()))
                .put("description", level.description())
                .put("name", level.name())
                .map();
    }

    /** The issue as others name it: key, address and the few fields that lists show. */
    Map<String, Object> reference(Issue issue, Lookups lookups) {
        Shape fields = Shape.of()
                .put("summary", issue.summary())
                .put("status", status(lookups.status(issue.statusId())))
                .ifPresent("priority", issue.priorityId().map(lookups::priority).map(this::priority))
                .put("issuetype", issueType(lookups.type(issue.typeId())));
        return Shape.of()
                .put("id", Long.toString(issue.id()))
                .put("key", issue.key())
                .put("self", site.self("issue/" + issue.id()))
                .put("fields", fields.map())
                .map();
    }

    Map<String, Object> field(CustomField field) {
        boolean number = field.type() == CustomField.Type.NUMBER;
        return Shape.of()
                .put("id", field.fieldId())
                .put("name", field.name())
                .put("custom", true)
                .put("orderable", true)
                .put("navigable", true)
                .put("searchable", true)
                .put("clauseNames", List.of("cf[" + field.id() + "]", field.name()))
                .put(
                        "schema",
                        Shape.of()
                                .put(
                                        "type",
                                        number ? "number" : field.type() == CustomField.Type.EPIC ? "any" : "string")
                                .put("custom", custom(field))
                                .put("customId", field.id())
                                .map())
                .map();
    }

    private static String custom(CustomField field) {
        return switch (field.type()) {
            case EPIC -> "com.pyxis.greenhopper.jira:gh-epic-link";
            case NUMBER -> "com.atlassian.jira.plugin.system.customfieldtypes:float";
            case TEXT -> field.id() == CustomField.EPIC_NAME
                    ? "com.pyxis.greenhopper.jira:gh-epic-label"
                    : "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
        };
    }

    private Map<String, String> avatars() {
        return Stream.of("16x16", "24x24", "32x32", "48x48")
                .collect(Collectors.toMap(size -> size, size -> site.baseUrl().get() + "/images/avatar.svg"));
    }
}
