package org.cxmaturity.embedded.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.model.Grant;
import org.cxmaturity.embedded.model.Holder;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.model.PermissionScheme;
import org.cxmaturity.embedded.model.ProjectPermission;
import org.cxmaturity.embedded.model.Role;
import org.cxmaturity.embedded.model.User;

/** Permission schemes: who holds which permission, apps' own ones included, and a form to grant one. */
final class PermissionPages {
    private static final String ADDRESS = "/secure/admin/EditPermissions!default.jspa";

    private final JiraModel model;
    private final Texts texts;
    private final AdminFrame frame;

    PermissionPages(JiraModel model, Texts texts, AdminFrame frame) {
        this.model = model;
        this.texts = texts;
        this.frame = frame;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/admin/ViewPermissionSchemes\\.jspa", this::schemes),
                Route.get("/secure/admin/EditPermissions!default\\.jspa", this::scheme),
                Route.post("/secure/admin/EditPermissions!default\\.jspa", this::grant));
    }

    private Answer schemes(PageRequest request) {
        Map<Long, List<String>> projects = model.projects().all().stream()
                .collect(Collectors.groupingBy(
                        one -> one.schemeId(), Collectors.mapping(one -> one.name(), Collectors.toList())));
        List<Map<String, Object>> rows = model.permissionSchemes().all().stream()
                .map(scheme -> Values.of("id", scheme.id())
                        .put("name", scheme.name())
                        .put("description", scheme.description())
                        .put("projects", String.join(", ", projects.getOrDefault(scheme.id(), List.of())))
                        .map())
                .toList();
        return frame.of(request, "Permission schemes", "admin-schemes.vm", Values.of("schemes", rows));
    }

    private PermissionScheme chosen(PageRequest request) {
        return request.number("schemeId")
                .flatMap(model.permissionSchemes()::byId)
                .orElseThrow(() -> Refusal.notFound("There is no such permission scheme", "It may have been deleted."));
    }

    private Answer scheme(PageRequest request) {
        frame.check(request);
        PermissionScheme scheme = chosen(request);
        Map<String, List<Grant>> grants = model.permissionSchemes().grants(scheme.id()).stream()
                .collect(Collectors.groupingBy(Grant::permission));
        Map<String, String> names = names(grants);
        List<Map<String, Object>> rows = permissions(request).stream()
                .map(permission -> permission
                        .put(
                                "holders",
                                grants.getOrDefault((String) permission.map().get("key"), List.of()).stream()
                                        .map(grant -> text(grant.holder(), names))
                                        .toList())
                        .map())
                .toList();
        Values values = Values.of("id", scheme.id())
                .put("description", scheme.description())
                .put("permissions", rows)
                .put("roles", model.roles().all().stream().map(Role::name).toList())
                .put("groups", model.groups().all());
        return frame.of(request, scheme.name(), "admin-scheme.vm", values);
    }

    /** Jira's permissions and those of the apps that run, each with its key and its name. */
    private List<Values> permissions(PageRequest request) {
        List<Values> all = new ArrayList<>();
        PermissionKeys.PROJECT.forEach(key -> all.add(Values.of("key", key).put("name", words(key))));
        for (ProjectPermission permission : model.permissions().declared()) {
            all.add(Values.of("key", permission.key())
                    .put("name", texts.text(request.locale(), permission.nameKey()))
                    .put(
                            "description",
                            permission.descriptionKey().isEmpty()
                                    ? ""
                                    : texts.text(request.locale(), permission.descriptionKey())));
        }
        return all;
    }

    /** {@code BROWSE_PROJECTS} as people read it: {@code Browse projects}. */
    private static String words(String key) {
        return key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Names of the roles and users that hold something, by what the grants call them. */
    private Map<String, String> names(Map<String, List<Grant>> grants) {
        Map<String, String> names =
                model.roles().all().stream().collect(Collectors.toMap(role -> "role " + role.id(), Role::name));
        List<String> users = grants.values().stream()
                .flatMap(List::stream)
                .map(Grant::holder)
                .filter(holder -> holder.kind() == Holder.Kind.USER)
                .map(Holder::parameter)
                .distinct()
                .toList();
        for (User user : model.users().byKeys(users).values()) {
            names.put("user " + user.key(), user.displayName());
        }
        return names;
    }

    private static String text(Holder holder, Map<String, String> names) {
        return switch (holder.kind()) {
            case ANYONE -> "Anyone";
            case LOGGED_IN -> "Anyone who is logged in";
            case GROUP -> "Group (" + holder.parameter() + ")";
            case ROLE -> "Project role (" + names.getOrDefault("role " + holder.parameter(), holder.parameter()) + ")";
            case USER -> "User (" + names.getOrDefault("user " + holder.parameter(), holder.parameter()) + ")";
            case PROJECT_LEAD -> "Project lead";
            case REPORTER -> "Reporter";
            case ASSIGNEE -> "Assignee";
        };
    }

    private Answer grant(PageRequest request) {
        frame.check(request);
        PermissionScheme scheme = chosen(request);
        String permission =
                request.text("permission").filter(model.permissions()::exists).orElse("");
        Optional<Holder> holder = holder(request.text("holder").orElse(""));
        if (permission.isEmpty() || holder.isEmpty()) {
            throw new Refusal(400, "Nothing was granted", "Choose a permission and who shall hold it.");
        }
        model.permissionSchemes().grant(scheme.id(), permission, holder.get());
        return Answer.redirect(ADDRESS + "?schemeId=" + scheme.id());
    }

    /** {@code role:Developers} or {@code group:jira-administrators}, if there is one of that name. */
    private Optional<Holder> holder(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        return text.startsWith("role:")
                ? model.roles().byName(name).map(role -> Holder.role(role.id()))
                : model.groups()
                        .find(name)
                        .filter(group -> text.startsWith("group:"))
                        .map(Holder::group);
    }
}
