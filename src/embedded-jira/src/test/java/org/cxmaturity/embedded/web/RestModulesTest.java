package org.cxmaturity.embedded.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.Flavour;
import org.cxmaturity.embedded.TestPlugin;
import org.cxmaturity.embedded.osgi.HostServices;
import org.cxmaturity.embedded.osgi.OsgiFramework;
import org.cxmaturity.embedded.osgi.Plugins;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestModulesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static OsgiFramework framework;
    private static Plugins plugins;
    private static WebServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Doubles.Authentication authentication = new Doubles.Authentication();
        GlobalPermissionManager permissions =
                Doubles.of(GlobalPermissionManager.class, Map.of("hasPermission", args -> ((ApplicationUser) args[1])
                        .getKey()
                        .equals("admin")));
        RestServlet rest = new RestServlet();
        server = new WebServer(0)
                .filter("/*", new RequestFilter(Doubles.authenticator(), authentication))
                .serve("/rest/*", rest);
        server.start();
        framework = OsgiFramework.start(
                Flavour.ofBuild(),
                folder.resolve("felix"),
                new HostServices()
                        .offer(
                                ApplicationProperties.class,
                                Doubles.of(ApplicationProperties.class, Map.of("getDisplayName", args -> "Jira"))));
        plugins = new Plugins(framework, Duration.ofSeconds(20));
        plugins.addListener(new RestModules(rest, new RestApplications(authentication, permissions)));
        plugins.install(TestPlugin.asIs().writeTo(folder.resolve("notes-1.0.0.jar")));
    }

    @AfterAll
    static void stop() {
        plugins.stopAll();
        framework.close();
        server.close();
    }

    @Test
    void shouldServeAResourceMadeByThePluginsContext() throws Exception {
        HttpResponse<String> answer = send(as("ann", "/notes"));

        assertEquals(200, answer.statusCode());
        assertEquals("{\"text\":\"Hello from Jira\"}", answer.body());
    }

    @Test
    void shouldAskWhoCallsUnlessTheResourceIsOpen() throws Exception {
        assertEquals(401, send(at("/notes")).statusCode());
        assertEquals(401, send(basic(at("/notes"), "ann", "wrong")).statusCode());
        assertEquals(401, send(basic(at("/notes/uri"), "ann", "wrong")).statusCode());
        assertEquals(200, send(at("/notes/uri")).statusCode());
        assertEquals(
                200, send(at("/notes").header("Authorization", "Bearer token")).statusCode());
    }

    @Test
    void shouldKeepAdministrationForAdministrators() throws Exception {
        assertEquals(403, send(as("ann", "/notes").DELETE()).statusCode());
        assertEquals(204, send(as("admin", "/notes").DELETE()).statusCode());
    }

    @Test
    void shouldTellTheResourceItsAddress() throws Exception {
        String body = send(at("/notes/uri")).body();

        assertTrue(body.contains("/jira/rest/notes-api/1.0/\""), body);
        assertTrue(body.contains("\"path\":\"notes/uri\""), body);
    }

    @Test
    void shouldRefuseWhatAForeignFormCouldSend() throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString("a=b");
        HttpRequest.Builder form = as("ann", "/notes/form").header("Content-Type", "text/plain");

        assertEquals(403, send(form.copy().POST(body)).statusCode());
        assertEquals(
                200,
                send(form.copy().header("X-Atlassian-Token", "no-check").POST(body))
                        .statusCode());
    }

    @Test
    void shouldRefuseUnknownFieldsAndBrokenJson() throws Exception {
        assertEquals(201, send(json("{\"text\":\"hello\"}")).statusCode());
        assertEquals(400, send(json("{\"text\":\"hello\",\"colour\":1}")).statusCode());
        assertEquals(400, send(json("{\"text\":")).statusCode());
    }

    @Test
    void shouldNotTellTheInsideOfAFailure() throws Exception {
        HttpResponse<String> answer = send(as("ann", "/notes/broken"));

        assertEquals(500, answer.statusCode());
        assertFalse(answer.body().contains("secret") || answer.body().contains("Exception"), answer.body());
    }

    @Test
    void shouldUseThePluginsExceptionMapper() throws Exception {
        HttpResponse<String> answer = send(as("ann", "/notes/mapped/milk"));

        assertEquals(404, answer.statusCode());
        assertEquals("{\"missing\":\"milk\"}", answer.body());
    }

    @Test
    void shouldAnswerUnknownPathsWithJson() throws Exception {
        HttpResponse<String> inside = send(as("ann", "/nothing"));
        HttpResponse<String> outside = send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/jira/rest/nobody/1.0/x")));

        assertEquals(404, inside.statusCode());
        assertTrue(inside.body().startsWith("{\"message\":"), inside.body());
        assertEquals(404, outside.statusCode());
    }

    private static HttpRequest.Builder json(String body) {
        return as("ann", "/notes")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder as(String user, String path) {
        return basic(at(path), user, user);
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.port() + "/jira/rest/notes-api/1.0" + path));
    }

    private static HttpRequest.Builder basic(HttpRequest.Builder request, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ':' + password).getBytes());
        return request.header("Authorization", "Basic " + pair);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
