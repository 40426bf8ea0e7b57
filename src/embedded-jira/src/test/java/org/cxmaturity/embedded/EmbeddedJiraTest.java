package org.cxmaturity.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.modules.DashboardGadget;
import org.cxmaturity.embedded.modules.RenderedPanel;
import org.cxmaturity.embedded.modules.WebItem;
import org.cxmaturity.embedded.osgi.PluginRefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedJiraTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static TestApi api;
    private static EmbeddedJira jira;

    @BeforeAll
    static void start() throws Exception {
        Path jar = TestPlugin.asIs().writeTo(folder.resolve("notes-1.0.0.jar"));
        Options options =
                Options.parse("--port", "0", "--home", folder.resolve("home").toString(), "--plugin", jar.toString());
        jira = EmbeddedJira.start(options, (model, home, texts, baseUrl) -> api = new TestApi(model), pages -> {});
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    @AfterEach
    void speakEnglish() {
        api.authentication.speak(Locale.ENGLISH);
    }

    @Test
    void shouldShowLinksInOrderToThoseWhoMaySeeThem() {
        List<WebItem> items = jira.modules().webItems("test.menu/notes", as("ann", "projectKey", "ABC"));

        assertEquals(
                List.of("notes-item", "notes-later", "notes-not-admin"),
                items.stream().map(EmbeddedJiraTest::key).toList());
        assertEquals("/jira/notes/ABC?x=${missing}", items.get(0).url());
        assertEquals(Optional.of("notes-link"), items.get(0).linkId());
        assertEquals(Map.of("iconClass", "icon"), items.get(0).params());
        assertEquals("https://example.org/", items.get(1).url());
        assertEquals(
                List.of("notes-item", "notes-later", "notes-admin"),
                jira.modules().webItems("test.menu/notes", as("admin", "projectKey", "ABC")).stream()
                        .map(EmbeddedJiraTest::key)
                        .toList());
    }

    @Test
    void shouldSpeakTheReadersLanguage() {
        api.authentication.speak(new Locale("fi", "FI"));

        assertEquals(
                "Kaikki muistiinpanot – ä",
                jira.modules()
                        .webItems("test.menu/notes", as("ann", "x", "y"))
                        .get(0)
                        .label());
        assertEquals(
                "Notes",
                jira.modules().webSections("test.menu", Map.of()).get(0).label());
    }

    @Test
    void shouldDrawPanelsEscapedWithAllowedMethodsOnly() {
        List<RenderedPanel> panels = jira.modules().panels("test.panel", as("ann", "who", "\"Bo\""));

        assertEquals(
                "<p title=\"Hello from Jira &amp; &lt;b&gt;&quot;Bo&quot;\">Hello from Jira &amp; &lt;b&gt;&quot;Bo&quot;"
                        + " Notes of &lt;i&gt; /jira</p><hr>[3][5]50",
                panels.get(0).html().trim());
    }

    @Test
    void shouldNotDrawWhatCallsAMethodThatIsNotAllowed() {
        String html = jira.modules().panels("test.forbidden", Map.of()).get(0).html();

        assertTrue(html.contains("can't be shown"), html);
        assertFalse(html.contains("not for templates"), html);
    }

    @Test
    void shouldOfferDashboardItems() {
        DashboardGadget gadget = jira.modules()
                .gadget("org.example.notes:notes-gadget", Map.of())
                .orElseThrow();

        assertEquals("My notes", gadget.title());
        assertEquals("Tester", gadget.author());
        assertEquals(Optional.of("notes/gadget"), gadget.amdModule());
        assertTrue(gadget.configurable());
        assertTrue(gadget.view().orElseThrow().apply(Map.of("who", "x")).contains("Hello from Jira"));
    }

    @Test
    void shouldServeTheFilesOfAContextInOrderTranslated() throws Exception {
        String script =
                get("/download/contextbatch/js/test.page/batch.js?locale=fi").body();
        String style = get("/download/contextbatch/css/test.page/batch.css").body();

        assertTrue(script.indexOf("notes/base") < script.indexOf("notes/gadget"), script);
        assertTrue(script.contains("[\"Selvä\", AJS.format(\"Its {0} \\u003c/script>\", 1)]"), script);
        assertTrue(
                style.contains("url(\"/jira/download/resources/org.example.notes:notes-web/images/dot.svg\")"), style);
        assertTrue(style.contains("url('/jira/x.png')") && style.contains("url(data:"), style);
    }

    @Test
    void shouldServeSingleFilesAndNoOthers() throws Exception {
        HttpResponse<String> dot = get("/download/resources/org.example.notes:notes-web/images/dot.svg");

        assertEquals(200, dot.statusCode());
        assertEquals("image/svg+xml", dot.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                404,
                get("/download/resources/org.example.notes:notes-web/panel.vm").statusCode());
        assertEquals(
                400,
                get("/download/resources/org.example.notes:notes-web/images/..%2f..%2fatlassian-plugin.xml")
                        .statusCode());
        assertEquals(200, get("/download/look/aui/aui-prototyping.js").statusCode());
        assertEquals(200, get("/download/look/loader.js").statusCode());
    }

    @Test
    void shouldPutEverythingIntoThePagesHeadWithoutInlineScript() {
        String head = jira.pageResources().head(Set.of("test.page"), Map.of(), Locale.ENGLISH);

        assertTrue(head.contains("src=\"/jira/download/contextbatch/js/test.page/batch.js?locale=en\""), head);
        assertTrue(head.contains("<meta name=\"ajs-context-path\" content=\"/jira\">"), head);
        assertTrue(head.indexOf("jquery") < head.indexOf("aui-prototyping.js"), head);
    }

    @Test
    void shouldServeServlets() throws Exception {
        assertEquals("Hello from Jira /a/b", get("/plugins/servlet/notes/a/b").body());
        assertEquals(404, get("/plugins/servlet/other").statusCode());
    }

    @Test
    void shouldTellThatThePluginIsEnabled() {
        PluginEnabledEvent event = (PluginEnabledEvent) api.published.get(0);

        assertEquals("Notes", event.getPlugin().getName());
        assertEquals("1.0.0", event.getPlugin().getPluginInformation().getVersion());
    }

    @Test
    void shouldRegisterPermissions() {
        assertTrue(
                api.registered.contains("org.example.notes.write notes.write notes.write.description PROJECTS"),
                api.registered.toString());
    }

    @Test
    void shouldRefuseAModuleThatItDoesNotKnow() throws Exception {
        Path jar = TestPlugin.asIs()
                .replacing("atlassian-plugin.xml", "</atlassian-plugin>", "<teleport key=\"t\"/></atlassian-plugin>")
                .writeTo(folder.resolve("teleport.jar"));

        PluginRefusedException refusal =
                assertThrows(PluginRefusedException.class, () -> jira.plugins().install(jar));

        assertTrue(refusal.getMessage().contains("teleport t"), refusal.getMessage());
        assertEquals(1, jira.plugins().all().size());
    }

    @Test
    void shouldKeepItsDataInItsHome() {
        assertTrue(Files.exists(folder.resolve("home/jira.mv.db")));
    }

    private static String key(WebItem item) {
        return item.completeKey().substring(item.completeKey().indexOf(':') + 1);
    }

    private static Map<String, Object> as(String user, String name, String value) {
        ApplicationUser reader = Doubles.user(user);
        return Map.of("user", reader, name, value);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(jira.baseUrl() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
