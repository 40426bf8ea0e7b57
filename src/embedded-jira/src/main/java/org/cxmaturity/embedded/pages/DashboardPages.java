package org.cxmaturity.embedded.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.embedded.model.Dashboard;
import org.cxmaturity.embedded.model.DashboardItem;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.User;
import org.cxmaturity.embedded.modules.PluginModules;

/** Dashboards: looking at them, making them, adding and removing their items. */
final class DashboardPages {
    private static final List<String> CONTEXTS = List.of("atl.general", "atl.dashboard");
    private static final int MOST_ITEMS = 40;
    private static final List<String> LAYOUTS = List.of("A", "AA", "AAA");
    private static final int MAX_NAME = 255;

    private final JiraModel model;
    private final PluginModules modules;
    private final PageContexts contexts;
    private final GadgetViews gadgets;
    private final Drawing drawing;

    DashboardPages(JiraModel model, PluginModules modules, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.modules = modules;
        this.contexts = contexts;
        this.gadgets = new GadgetViews(modules);
        this.drawing = drawing;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/secure/Dashboard\\.jspa", this::show),
                Route.post("/secure/AddPortalPage\\.jspa", this::create),
                Route.post("/secure/DeletePortalPage\\.jspa", this::delete),
                Route.post("/secure/AddGadget\\.jspa", this::add),
                Route.post("/secure/RemoveGadget\\.jspa", this::remove),
                Route.post("/secure/MoveGadget\\.jspa", this::move),
                Route.get("/plugins/servlet/Wallboard/?", this::wallboard));
    }

    private Answer show(PageRequest request) {
        User viewer = request.signedIn();
        List<Dashboard> all = model.dashboards().visibleTo(request.viewer());
        Optional<Dashboard> chosen = chosen(request, all);
        Map<String, Object> page = contexts.of(request);
        Values values = Values.of(
                        "dashboards",
                        all.stream()
                                .map(one -> Values.of("id", one.id())
                                        .put("name", one.name())
                                        .put(
                                                "current",
                                                chosen.map(it -> it.id() == one.id())
                                                        .orElse(false))
                                        .map())
                                .toList())
                .put("gadgets", gadgets.offered(page));
        chosen.ifPresent(dashboard -> values.put("dashboard", shape(dashboard, viewer))
                .put("columns", columns(dashboard, isOwner(dashboard, viewer), page)));
        String title = chosen.map(Dashboard::name).orElse("Dashboards");
        return Screen.of(title, drawing.html("dashboard.vm", request, values))
                .with(CONTEXTS, page)
                .withScript("dashboard.js")
                .under("dashboards");
    }

    /** The dashboard that the address names, else the viewer's first. */
    private Optional<Dashboard> chosen(PageRequest request, List<Dashboard> all) {
        if (request.text("selectPageId").isPresent()) {
            return Optional.of(visible(request, "selectPageId"));
        }
        return all.stream().findFirst().flatMap(first -> model.dashboards().visible(first.id(), request.viewer()));
    }

    private Dashboard visible(PageRequest request, String parameter) {
        request.signedIn();
        return request.number(parameter)
                .flatMap(id -> model.dashboards().visible(id, request.viewer()))
                .orElseThrow(() -> Refusal.notFound(
                        "You can't view this dashboard",
                        "It may have been deleted or its owner doesn't share it with you."));
    }

    private static Values shape(Dashboard dashboard, boolean editable) {
        return Values.of("id", dashboard.id())
                .put("name", dashboard.name())
                .put("description", dashboard.description())
                .put("editable", editable)
                .put("full", dashboard.items().size() >= MOST_ITEMS);
    }

    private static Map<String, Object> shape(Dashboard dashboard, User viewer) {
        return shape(dashboard, isOwner(dashboard, viewer)).map();
    }

    private static boolean isOwner(Dashboard dashboard, User viewer) {
        return dashboard.ownerKey().equals(viewer.key());
    }

    /** The columns of the layout with their items; an item beyond the last column stands in the last. */
    private List<Map<String, Object>> columns(Dashboard dashboard, boolean editable, Map<String, Object> page) {
        int count = Math.max(1, dashboard.layout().length());
        return IntStream.range(0, count)
                .mapToObj(column -> Values.of("width", dashboard.layout().substring(column, column + 1))
                        .put("number", column)
                        .put(
                                "items",
                                dashboard.items().stream()
                                        .filter(item -> Math.min(item.column(), count - 1) == column)
                                        .map(item -> gadgets.item(item, page, editable))
                                        .toList())
                        .map())
                .toList();
    }

    private Answer wallboard(PageRequest request) {
        Dashboard dashboard = visible(request, "dashboardId");
        User viewer = request.signedIn();
        Map<String, Object> page = contexts.of(request);
        Values values =
                Values.of("dashboard", shape(dashboard, false).map()).put("columns", columns(dashboard, false, page));
        return Screen.of(dashboard.name(), drawing.html("wallboard.vm", request, values))
                .with(CONTEXTS, page)
                .withScript("dashboard.js")
                .withoutFrame();
    }

    private Answer create(PageRequest request) {
        User viewer = request.signedIn();
        String name = request.text("portalPageName")
                .filter(text -> text.length() <= MAX_NAME)
                .orElseThrow(() -> new Refusal(
                        400, "The dashboard needs a name", "Its name is at most " + MAX_NAME + " characters long."));
        Dashboard made = model.dashboards()
                .create(name, "", viewer, request.text("shared").isPresent());
        request.text("layout").filter(LAYOUTS::contains).ifPresent(layout -> model.dashboards()
                .update(new Dashboard(made.id(), name, "", made.ownerKey(), made.shared(), layout, made.items())));
        return Answer.redirect("/secure/Dashboard.jspa?selectPageId=" + made.id());
    }

    /** The dashboard that a form is about, if it is the viewer's own. */
    private Dashboard own(PageRequest request) {
        Dashboard dashboard = visible(request, "dashboardId");
        if (!isOwner(dashboard, request.signedIn())) {
            throw Refusal.forbidden("Only the owner of the dashboard may change it.");
        }
        return dashboard;
    }

    private DashboardItem ownItem(PageRequest request, Dashboard dashboard) {
        long id = request.number("item").orElse(0L);
        return dashboard.items().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no such dashboard item", "It may have been removed."));
    }

    private Answer delete(PageRequest request) {
        model.dashboards().delete(own(request).id());
        return Answer.redirect("/secure/Dashboard.jspa");
    }

    private Answer add(PageRequest request) {
        Dashboard dashboard = own(request);
        String module = request.text("module").orElse("");
        if (modules.gadget(module, contexts.of(request)).isEmpty()) {
            throw Refusal.notFound("There is no such gadget", "The app that offers it may have been removed.");
        }
        if (dashboard.items().size() >= MOST_ITEMS) {
            throw new Refusal(400, "The dashboard is full", "A dashboard holds at most " + MOST_ITEMS + " gadgets.");
        }
        int column = emptiest(dashboard);
        model.dashboards().add(dashboard.id(), module, column, Map.of());
        return back(dashboard);
    }

    private static int emptiest(Dashboard dashboard) {
        return IntStream.range(0, Math.max(1, dashboard.layout().length()))
                .boxed()
                .min(Comparator.comparingLong(column -> dashboard.items().stream()
                        .filter(item -> item.column() == column)
                        .count()))
                .orElse(0);
    }

    private static Answer back(Dashboard dashboard) {
        return Answer.redirect("/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
    }

    private Answer remove(PageRequest request) {
        Dashboard dashboard = own(request);
        model.dashboards().remove(ownItem(request, dashboard).id());
        return back(dashboard);
    }

    /** Puts an item at the end of the next column, after the last of the first. */
    private Answer move(PageRequest request) {
        Dashboard dashboard = own(request);
        DashboardItem item = ownItem(request, dashboard);
        int target = (item.column() + 1) % Math.max(1, dashboard.layout().length());
        int row = dashboard.items().stream()
                        .filter(other -> other.column() == target)
                        .mapToInt(DashboardItem::row)
                        .max()
                        .orElse(-1)
                + 1;
        model.dashboards().move(item.id(), target, row);
        return back(dashboard);
    }
}
