package org.cxmaturity.embedded.osgi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.Flavour;
import org.cxmaturity.embedded.TestPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {
    private static final Flavour FLAVOUR = Flavour.ofBuild();
    private static final String CONTEXT = "META-INF/spring/plugin-context.xml";

    @TempDir
    Path folder;

    private OsgiFramework framework;
    private Plugins plugins;

    @BeforeEach
    void startFramework() {
        HostServices services = new HostServices().offer(ApplicationProperties.class, named("the test"));
        framework = OsgiFramework.start(FLAVOUR, folder.resolve("felix"), services);
        plugins = new Plugins(framework, Duration.ofSeconds(20));
        plugins.addListener(new FlavourCheck(FLAVOUR));
    }

    @AfterEach
    void stopFramework() {
        plugins.stopAll();
        framework.close();
    }

    @Test
    void shouldMakeBeansOfThePluginsContext() throws Exception {
        Path jar = TestPlugin.asIs().writeTo(folder.resolve("notes-1.0.0.jar"));

        InstalledPlugin plugin = plugins.install(jar);

        assertEquals("Hello from the test", greeting(plugin));
    }

    @Test
    void shouldUpdateInPlace() throws Exception {
        plugins.install(TestPlugin.asIs().writeTo(folder.resolve("notes-1.0.0.jar")));

        InstalledPlugin updated = plugins.install(
                TestPlugin.asIs().header("Bundle-Version", "1.1.0").writeTo(folder.resolve("notes-1.1.0.jar")));

        assertEquals("1.1.0", updated.bundle().getVersion().toString());
        assertEquals(1, plugins.all().size());
        assertEquals("Hello from the test", greeting(updated));
    }

    @Test
    void shouldNameTheServiceThatIsMissing() throws Exception {
        Path jar = TestPlugin.asIs()
                .header("Import-Package", "com.atlassian.jira.issue,com.atlassian.*;version=\"0\"")
                .replacing(
                        CONTEXT,
                        "</beans>",
                        "<osgi:reference id=\"x\" interface=\"com.atlassian.jira.issue.IssueManager\"/></beans>")
                .writeTo(folder.resolve("notes-1.0.0.jar"));
        Plugins impatient = new Plugins(framework, Duration.ofSeconds(3));

        PluginRefusedException refusal = assertThrows(PluginRefusedException.class, () -> impatient.install(jar));

        assertTrue(
                refusal.getMessage().contains("waits for com.atlassian.jira.issue.IssueManager"), refusal.getMessage());
    }

    @Test
    void shouldTellWhyAContextFailed() throws Exception {
        Path jar = TestPlugin.asIs()
                .replacing(CONTEXT, "org.example.notes.Greeting", "org.example.notes.Nothing")
                .writeTo(folder.resolve("notes-1.0.0.jar"));

        PluginRefusedException refusal = assertThrows(PluginRefusedException.class, () -> plugins.install(jar));

        assertTrue(refusal.getMessage().contains("org.example.notes.Nothing"), refusal.getMessage());
        assertTrue(plugins.all().isEmpty());
    }

    @Test
    void shouldRefuseAJarForTheOtherFlavourAndNameTheRightOne() throws Exception {
        String foreign = FLAVOUR.otherNamespace() + ".ws.rs";
        Path jar = TestPlugin.asIs()
                .header("Import-Package", foreign + ",com.atlassian.*;version=\"0\"")
                .writeTo(folder.resolve("notes-1.0.0" + FLAVOUR.otherClassifier() + ".jar"));

        PluginRefusedException refusal = assertThrows(PluginRefusedException.class, () -> plugins.install(jar));

        assertEquals(
                jar.getFileName() + " is made for " + FLAVOUR.otherProduct() + " (it imports " + foreign
                        + "). Take notes-1.0.0" + FLAVOUR.classifier() + ".jar.",
                refusal.getMessage());
    }

    @Test
    void shouldRefuseAnImportThatJiraDoesNotExport() throws Exception {
        Path jar = TestPlugin.asIs()
                .header("Import-Package", "com.google.common.collect,com.atlassian.*;version=\"0\"")
                .writeTo(folder.resolve("notes-1.0.0.jar"));

        PluginRefusedException refusal = assertThrows(PluginRefusedException.class, () -> plugins.install(jar));

        assertTrue(refusal.getMessage().contains("com.google.common.collect"), refusal.getMessage());
    }

    private static String greeting(InstalledPlugin plugin) throws ReflectiveOperationException {
        Object greeting = plugin.create(plugin.load("org.example.notes.Greeting"));
        return (String) greeting.getClass().getMethod("text").invoke(greeting);
    }

    private static ApplicationProperties named(String name) {
        return Doubles.of(ApplicationProperties.class, Map.of("getDisplayName", args -> name));
    }
}
