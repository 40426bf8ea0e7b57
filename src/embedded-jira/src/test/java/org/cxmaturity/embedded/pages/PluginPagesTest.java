package org.cxmaturity.embedded.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.Flavour;
import org.cxmaturity.embedded.TestPlugin;
import org.cxmaturity.embedded.model.Dashboard;
import org.cxmaturity.embedded.model.Example;
import org.cxmaturity.embedded.model.Issue;
import org.cxmaturity.embedded.osgi.HostServices;
import org.cxmaturity.embedded.osgi.OsgiFramework;
import org.cxmaturity.embedded.osgi.Plugins;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPagesTest {
    private static final String MODULES =
            """
            <web-item key="page-item" section="jira.project.sidebar.plugins.navigation" weight="10">
              <label>Notes &amp; more</label>
              <link linkId="notes-link">/projects/$pathEncodedProjectKey?selectedItem=org.example.notes:page</link>
            </web-item>
            <web-panel key="pages-page" location="org.example.notes:page">
              <resource name="view" type="velocity" location="page.vm"/>
            </web-panel>
            <web-panel key="pages-panel" location="atl.jira.view.issue.right.context" weight="5">
              <label>Notes of it</label>
              <resource name="view" type="velocity" location="page.vm"/>
            </web-panel>
            <web-section key="pages-admin" location="admin_plugins_menu"><label>Notes admin</label></web-section>
            <web-item key="pages-config" section="admin_plugins_menu/pages-admin">
              <label>Configure notes</label><link>/secure/admin/Notes.jspa</link>
            </web-item>
            <dashboard-item key="pages-gadget" configurable="true">
              <definition><title>Notes gadget</title></definition>
              <resource name="view" type="velocity" location="page.vm"/>
              <amd-module>notes/gadget</amd-module>
            </dashboard-item>
            </atlassian-plugin>
            """;

    private static PagesSite site;
    private static OsgiFramework framework;
    private static Plugins plugins;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        site = new PagesSite("pages-plugin");
        ApplicationProperties properties =
                Doubles.of(ApplicationProperties.class, Map.of("getDisplayName", args -> "Jira"));
        framework = OsgiFramework.start(
                Flavour.ofBuild(),
                folder.resolve("felix"),
                new HostServices().offer(ApplicationProperties.class, properties));
        plugins = new Plugins(framework, Duration.ofSeconds(20));
        plugins.addListener(site.texts);
        plugins.addListener(site.templates);
        plugins.addListener(site.modules);
        plugins.install(TestPlugin.asIs()
                .replacing("atlassian-plugin.xml", "</atlassian-plugin>", MODULES)
                .file("page.vm", "<p class=\"notes\">Notes of $project by $user</p>")
                .writeTo(folder.resolve("notes-1.0.0.jar")));
    }

    @AfterAll
    static void stop() {
        plugins.stopAll();
        framework.close();
        site.close();
    }

    @Test
    void shouldShowAPluginsPageInTheProject() {
        Browser lead = site.browser("lead");

        HttpResponse<String> page = lead.get("/projects/CX?selectedItem=org.example.notes:page");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<p class=\"notes\">Notes of CX by lead</p>"), page.body());
        assertTrue(
                page.body()
                        .contains(
                                "<a href=\"/jira/projects/CX?selectedItem=org.example.notes:page\" id=\"notes-link\" aria-current=\"page\">"));
        assertTrue(page.body().contains("Notes &amp; more"));
        assertTrue(page.body().contains("<!-- contexts atl.general jira.project.sidebar -->"));
        assertEquals(
                404,
                lead.get("/projects/CX?selectedItem=org.example.notes:nothing").statusCode());
        assertEquals(
                404,
                site.browser("outsider")
                        .get("/projects/CX?selectedItem=org.example.notes:page")
                        .statusCode());
    }

    @Test
    void shouldShowAPluginsPanelBeforeHeavierBoxes() {
        Issue issue = Example.in(site.model).issue("Task", "One");

        String page = site.browser("product").get("/browse/" + issue.key()).body();

        assertTrue(page.indexOf("Notes of it") > 0);
        assertTrue(page.indexOf("Notes of it") < page.indexOf("peoplemodule"));
        assertTrue(page.contains("contexts atl.general jira.view.issue"));
    }

    @Test
    void shouldAddAGadgetToADashboard() {
        Browser lead = site.browser("lead");
        Dashboard dashboard = site.model
                .dashboards()
                .create("Lead's", "", site.model.users().byName("lead").orElseThrow(), false);
        String page = "/secure/Dashboard.jspa?selectPageId=" + dashboard.id();
        String id = Long.toString(dashboard.id());

        int unknown = lead.submit(page, "/secure/AddGadget.jspa", "dashboardId", id, "module", "org.example.notes:no")
                .statusCode();
        lead.submit(page, "/secure/AddGadget.jspa", "dashboardId", id, "module", "org.example.notes:pages-gadget");

        assertEquals(404, unknown);
        String body = lead.get(page).body();
        assertTrue(body.contains("data-amd=\"notes/gadget\" data-configurable=\"true\" data-preferences=\"{}\""), body);
        assertTrue(body.contains("by lead</p>"));
    }

    @Test
    void shouldShowAPluginsSectionToAdministrators() {
        String page = site.browser("admin").get("/secure/admin/").body();

        assertTrue(page.contains("<h2>Notes admin</h2>"));
        assertTrue(page.contains("<a href=\"/jira/secure/admin/Notes.jspa\">Configure notes</a>"));
        assertFalse(site.browser("lead").get("/secure/admin/").body().contains("Notes admin"));
    }
}
