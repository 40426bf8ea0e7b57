package org.cxmaturity.embedded.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.cxmaturity.embedded.model.Dashboard;
import org.cxmaturity.embedded.model.DashboardItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardPagesTest {
    private static PagesSite site;
    private static Browser product;

    @BeforeAll
    static void start() {
        site = new PagesSite("pages-dashboards");
        product = site.browser("product");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Dashboard dashboard(boolean shared) {
        return site.model
                .dashboards()
                .create("Mine", "", site.model.users().byName("product").orElseThrow(), shared);
    }

    @Test
    void shouldCreateADashboard() {
        HttpResponse<String> answer =
                product.submit("/secure/Dashboard.jspa", "/secure/AddPortalPage.jspa", "portalPageName", "<b>New</b>");

        String page = answer.headers().firstValue("Location").orElseThrow().substring("/jira".length());
        assertTrue(product.get(page).body().contains("<h1>&lt;b&gt;New&lt;/b&gt;</h1>"));
        assertEquals(404, site.browser("lead").get(page).statusCode());
    }

    @Test
    void shouldSavePreferencesForTheOwnerOnly() {
        Dashboard shared = dashboard(true);
        Dashboard hidden = dashboard(false);
        DashboardItem item = site.model.dashboards().add(shared.id(), "org.example:gone", 0, Map.of());
        DashboardItem other = site.model.dashboards().add(hidden.id(), "org.example:gone", 0, Map.of());
        Browser lead = site.browser("lead");
        String prefs = "{\"programme\":\"CX\",\"isConfigured\":\"true\"}";

        assertEquals(204, product.put(address(shared, item), prefs).statusCode());
        assertEquals(403, lead.put(address(shared, item), "{}").statusCode());
        assertEquals(404, lead.put(address(hidden, other), "{}").statusCode());
        assertEquals(404, product.put(address(hidden, item), "{}").statusCode());
        assertEquals(
                401, new Browser(site.port).put(address(shared, item), "{}").statusCode());
        assertEquals(
                Map.of("programme", "CX", "isConfigured", "true"),
                site.model.dashboards().item(item.id()).orElseThrow().preferences());
        assertTrue(lead.get("/secure/Dashboard.jspa?selectPageId=" + shared.id())
                .body()
                .contains("data-preferences=\"{&quot;"));
    }

    @Test
    void shouldLetNobodyElseChangeIt() {
        Dashboard shared = dashboard(true);
        DashboardItem item = site.model.dashboards().add(shared.id(), "org.example:gone", 0, Map.of());
        Browser lead = site.browser("lead");
        String[] fields = {"dashboardId", Long.toString(shared.id()), "item", Long.toString(item.id())};

        assertEquals(
                403,
                lead.submit("/secure/Dashboard.jspa", "/secure/RemoveGadget.jspa", fields)
                        .statusCode());
        assertEquals(
                403,
                lead.submit("/secure/Dashboard.jspa", "/secure/DeletePortalPage.jspa", fields)
                        .statusCode());
        assertTrue(site.model.dashboards().item(item.id()).isPresent());
        assertEquals(
                302,
                product.submit("/secure/Dashboard.jspa", "/secure/RemoveGadget.jspa", fields)
                        .statusCode());
        assertTrue(site.model.dashboards().item(item.id()).isEmpty());
    }

    @Test
    void shouldShowTheWallboardWithoutFurniture() {
        Dashboard shared = dashboard(true);
        site.model.dashboards().add(shared.id(), "org.example:gone", 0, Map.of());

        String wallboard = product.get("/plugins/servlet/Wallboard/?dashboardId=" + shared.id())
                .body();

        assertTrue(wallboard.contains("dashboard-item-frame"));
        assertTrue(!wallboard.contains("id=\"header\"") && !wallboard.contains("<form"));
    }

    private static String address(Dashboard dashboard, DashboardItem item) {
        return "/rest/dashboards/1.0/" + dashboard.id() + "/gadget/" + item.id() + "/prefs";
    }
}
