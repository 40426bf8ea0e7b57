package org.cxmaturity.embedded.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningInTest {
    private static PagesSite site;

    @BeforeAll
    static void start() {
        site = new PagesSite("pages-sign-in");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void shouldSendAnonymousToSignInAndBack() {
        Browser browser = new Browser(site.port);

        HttpResponse<String> asked = browser.get("/secure/BrowseProjects.jspa?x=1");
        HttpResponse<String> signedIn = browser.submit(
                "/login.jsp",
                "/login.jsp",
                "os_username",
                "lead",
                "os_password",
                "lead",
                "os_destination",
                "/secure/BrowseProjects.jspa?x=1");

        assertEquals(302, asked.statusCode());
        assertEquals("/jira/login.jsp?os_destination=%2Fsecure%2FBrowseProjects.jspa%3Fx%3D1", location(asked));
        assertEquals("/jira/secure/BrowseProjects.jspa?x=1", location(signedIn));
        assertTrue(browser.get("/secure/BrowseProjects.jspa").body().contains("Account of CX Lead"));
    }

    @Test
    void shouldNotSignInWithAWrongPassword() {
        Browser browser = new Browser(site.port);

        HttpResponse<String> answer =
                browser.submit("/login.jsp", "/login.jsp", "os_username", "lead", "os_password", "no");

        assertEquals(401, answer.statusCode());
        assertEquals(302, browser.get("/secure/BrowseProjects.jspa").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "'/\t/evil.example'",
        "javascript:alert(1)"
    })
    void shouldStayInJiraAfterSigningIn(String destination) {
        Browser browser = new Browser(site.port);

        HttpResponse<String> answer = browser.submit(
                "/login.jsp",
                "/login.jsp",
                "os_username",
                "lead",
                "os_password",
                "lead",
                "os_destination",
                destination);

        assertEquals("/jira/secure/Dashboard.jspa", location(answer));
    }

    @Test
    void shouldSignOut() {
        Browser browser = site.browser("lead");

        HttpResponse<String> answer = browser.submit("/secure/BrowseProjects.jspa", "/logout");

        assertEquals(302, answer.statusCode());
        assertEquals(302, browser.get("/secure/BrowseProjects.jspa").statusCode());
    }

    @Test
    void shouldRefuseFormsWithoutTheToken() {
        Browser browser = site.browser("lead");

        HttpResponse<String> without = browser.post("/logout");
        HttpResponse<String> foreign = browser.post("/logout", "atl_token", new Browser(site.port).token("/login.jsp"));

        assertEquals(403, without.statusCode());
        assertTrue(without.body().contains("XSRF Security Token Missing"));
        assertEquals(403, foreign.statusCode());
        assertEquals(200, browser.get("/secure/BrowseProjects.jspa").statusCode());
    }

    @Test
    void shouldGuardEveryPageWithHeaders() {
        HttpResponse<String> page = site.browser("lead").get("/secure/BrowseProjects.jspa");

        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "nosniff", page.headers().firstValue("X-Content-Type-Options").orElse(""));
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(page.body().contains(" style=") || page.body().contains("<style"), "inline style");
        assertFalse(page.body().matches("(?s).*<script(?![^>]* src=).*"), "inline script");
    }

    @Test
    void shouldAnswerUnknownAddressesWithAPage() {
        HttpResponse<String> page = site.browser("lead").get("/secure/Nothing.jspa");

        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("There is no such page"));
    }

    @Test
    void shouldServeTheFilesOfThePages() {
        Browser browser = new Browser(site.port);

        assertEquals(200, browser.get("/static/jira.css").statusCode());
        assertEquals(200, browser.get("/images/icons/issuetypes/epic.svg").statusCode());
        assertEquals(404, browser.get("/static/shell.vm").statusCode());
        assertEquals(404, browser.get("/images/nothing.svg").statusCode());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
