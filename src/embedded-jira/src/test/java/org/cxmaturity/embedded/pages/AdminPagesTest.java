package org.cxmaturity.embedded.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cxmaturity.embedded.model.Holder;
import org.cxmaturity.embedded.model.PermissionScheme;
import org.cxmaturity.embedded.model.ProjectPermission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminPagesTest {
    private static PagesSite site;

    @BeforeAll
    static void start() {
        site = new PagesSite("pages-admin");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/admin/",
                "/secure/admin/apps",
                "/secure/admin/user/UserBrowser.jspa",
                "/secure/admin/user/GroupBrowser.jspa?name=jira-administrators",
                "/secure/admin/ViewPermissionSchemes.jspa",
                "/secure/admin/ViewLinkTypes!default.jspa"
            })
    void shouldBeForAdministratorsOnly(String page) {
        assertEquals(403, site.browser("lead").get(page).statusCode());
        assertEquals(200, site.browser("admin").get(page).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/admin/user/UserBrowser.jspa",
                "/secure/ViewProfile.jspa",
                "/secure/Dashboard.jspa",
                "/secure/BrowseProjects.jspa",
                "/projects/CX",
                "/projects/CX?selectedItem=components",
                "/issues/",
                "/secure/CreateIssue.jspa"
            })
    void shouldFillInEveryPlaceOfATemplate(String page) {
        String body = site.browser("admin").get(page).body();

        assertFalse(body.matches("(?s).*\\$!?[{a-z].*"), body);
        assertFalse(body.matches("(?s).*#(end|if|else|foreach|set|parse)\\b.*"), body);
    }

    @Test
    void shouldGrantAnAppsPermission() {
        site.model.permissions().declare(new ProjectPermission("org.example:manage", "manage.name", "", "PROJECTS"));
        PermissionScheme scheme = site.model.permissionSchemes().all().get(0);
        String page = "/secure/admin/EditPermissions!default.jspa?schemeId=" + scheme.id();
        String[] fields = {
            "schemeId", Long.toString(scheme.id()), "permission", "org.example:manage", "holder", "group:product-team"
        };
        Browser admin = site.browser("admin");

        int refused = site.browser("lead")
                .submit("/secure/Dashboard.jspa", "/secure/admin/EditPermissions!default.jspa", fields)
                .statusCode();
        int granted = admin.submit(page, "/secure/admin/EditPermissions!default.jspa", fields)
                .statusCode();

        assertEquals(403, refused);
        assertEquals(302, granted);
        List<Holder> holders = site.model.permissionSchemes().grants(scheme.id()).stream()
                .filter(grant -> grant.permission().equals("org.example:manage"))
                .map(grant -> grant.holder())
                .toList();
        assertEquals(List.of(Holder.group("product-team")), holders);
        assertTrue(admin.get(page).body().contains("Group (product-team)"));
    }

    @Test
    void shouldKeepLanguageAndColours() {
        Browser sales = site.browser("sales");

        sales.submit("/secure/ViewProfile.jspa", "/secure/ViewProfile.jspa", "language", "fi", "theme", "dark");

        assertTrue(sales.get("/secure/ViewProfile.jspa")
                .body()
                .contains("<html lang=\"fi\" data-color-mode=\"dark\" data-theme"));
    }
}
