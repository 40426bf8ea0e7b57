package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.LinkType;
import org.cxmaturity.embedded.model.Page;
import org.cxmaturity.embedded.model.User;

/** Administration: what runs, who there is, who may do what. For administrators only. */
final class AdminPages {
    private static final int PAGE = 50;

    private final JiraModel model;
    private final Supplier<List<Pages.InstalledApp>> apps;
    private final AdminFrame frame;

    AdminPages(JiraModel model, Supplier<List<Pages.InstalledApp>> apps, AdminFrame frame) {
        this.model = model;
        this.apps = apps;
        this.frame = frame;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/secure/admin/?",
                        request -> frame.of(request, "Administration", "admin-home.vm", Values.of())),
                Route.get("/secure/admin/apps", this::apps),
                Route.get("/secure/admin/user/UserBrowser\\.jspa", this::users),
                Route.get("/secure/admin/user/GroupBrowser\\.jspa", this::groups),
                Route.get("/secure/admin/ViewLinkTypes!default\\.jspa", this::linkTypes));
    }

    private Answer apps(PageRequest request) {
        return frame.of(request, "Manage apps", "admin-apps.vm", Values.of("apps", rows(apps.get(), AdminPages::app)));
    }

    private static <T> List<Map<String, Object>> rows(List<T> all, Function<T, Values> row) {
        return all.stream().map(one -> row.apply(one).map()).toList();
    }

    private static Values app(Pages.InstalledApp app) {
        return Values.of("key", app.key()).put("name", app.name()).put("version", app.version());
    }

    private Answer users(PageRequest request) {
        String text = request.text("userSearchFilter").orElse("");
        long start = request.number("start").orElse(0L);
        Page<User> found = model.users().matching(text, true, start, PAGE);
        String address = "/secure/admin/user/UserBrowser.jspa?userSearchFilter=" + IssueFacts.encoded(text) + "&start=";
        long end = start + found.values().size();
        Values values = Values.of("users", rows(found.values(), AdminPages::user))
                .put("text", text)
                .put("total", found.total())
                .put("previous", start > 0 ? address + Math.max(0, start - PAGE) : "")
                .put("next", end < found.total() ? address + end : "");
        return frame.of(request, "Users", "admin-users.vm", values);
    }

    private static Values user(User user) {
        return Values.of("name", user.name())
                .put("displayName", user.displayName())
                .put("email", user.email())
                .put("active", user.active());
    }

    private Answer groups(PageRequest request) {
        String text = request.text("filter").orElse("");
        Values values = Values.of("groups", model.groups().matching(text, PAGE)).put("text", text);
        request.text("name").flatMap(model.groups()::find).ifPresent(group -> {
            Page<User> members = model.groups().members(group, true, 0, PAGE);
            values.put("group", group)
                    .put("members", rows(members.values(), AdminPages::user))
                    .put("total", members.total());
        });
        return frame.of(request, "Groups", "admin-groups.vm", values);
    }

    private Answer linkTypes(PageRequest request) {
        return frame.of(
                request,
                "Issue link types",
                "admin-link-types.vm",
                Values.of("types", rows(model.linkTypes().all(true), AdminPages::linkType)));
    }

    private static Values linkType(LinkType type) {
        return Values.of("name", type.name())
                .put("outward", type.outward())
                .put("inward", type.inward())
                .put("system", type.isSystem());
    }
}
