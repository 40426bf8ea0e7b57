package org.cxmaturity.embedded.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cxmaturity.embedded.Doubles;
import org.cxmaturity.embedded.Flavour;
import org.cxmaturity.embedded.TestPlugin;
import org.cxmaturity.embedded.osgi.HostServices;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.OsgiFramework;
import org.cxmaturity.embedded.osgi.Plugins;
import org.cxmaturity.embedded.store.Database;
import org.cxmaturity.embedded.store.DatabaseSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plugins may expect of Active Objects, on every database. */
abstract class AoModulesContract {
    /** The last six digits of the MD5 of org.example.notes, in upper case. */
    private static final String TABLE = "AO_995BD0_NOTE";

    abstract DatabaseSettings emptyDatabase();

    @TempDir
    Path folder;

    private final Map<String, Object> settings = new HashMap<>();
    private Database database;
    private OsgiFramework framework;
    private Plugins plugins;

    @BeforeEach
    void start() {
        database = Database.open(emptyDatabase());
        AoModules modules = new AoModules(
                database.dataSource(), database.settings().isPostgres(), transactions(), settingsFactory());
        framework = OsgiFramework.start(
                Flavour.ofBuild(),
                folder.resolve("felix"),
                new HostServices()
                        .offer(ApplicationProperties.class, Doubles.of(ApplicationProperties.class, Map.of()))
                        .offerPerBundle(ActiveObjects.class, modules::serviceFor));
        plugins = new Plugins(framework, Duration.ofSeconds(30));
        plugins.addListener(modules);
    }

    @AfterEach
    void stop() {
        plugins.stopAll();
        framework.close();
        database.close();
    }

    @Test
    void shouldUpgradeMigrateAndStoreUnderJirasNames() throws Exception {
        UnaryOperator<String> notes = notes(install());

        assertEquals("welcome from 0,milk", notes.apply("add milk"));
        assertEquals("true", notes.apply("table"));
        assertEquals(
                2, database.sql("SELECT COUNT(*) AS n FROM \"" + TABLE + "\"").count());
    }

    @Test
    void shouldUpgradeOnlyOnce() throws Exception {
        install();

        UnaryOperator<String> notes = notes(install());

        assertEquals("welcome from 0,milk1,milk2", notes.apply("addMany milk"));
    }

    @Test
    void shouldRollBackWithTheHostsTransaction() throws Exception {
        UnaryOperator<String> notes = notes(install());

        assertThrows(IllegalArgumentException.class, () -> notes.apply("addAndFail milk"));
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(() -> {
                    notes.apply("add bread");
                    throw new IllegalStateException("the host fails later");
                }));

        assertEquals("welcome from 0,tea", notes.apply("add tea"));
    }

    @Test
    void shouldKeepTheTablesClosedUntilTheyAreReady() throws Exception {
        Path jar = plugin().replacing(
                        "META-INF/spring/plugin-context.xml",
                        "</beans>",
                        "<bean class=\"org.example.notes.ao.EagerNote\"/></beans>")
                .writeTo(folder.resolve("notes.jar"));

        RuntimeException refusal = assertThrows(RuntimeException.class, () -> plugins.install(jar));

        assertTrue(refusal.getMessage().contains("before its tables are ready"), refusal.getMessage());
    }

    private InstalledPlugin install() throws Exception {
        return plugins.install(plugin().writeTo(folder.resolve("notes.jar")));
    }

    private static TestPlugin plugin() throws Exception {
        return TestPlugin.asIs()
                .replacing(
                        "atlassian-plugin.xml",
                        "</atlassian-plugin>",
                        "<ao key=\"tables\"><entity>org.example.notes.ao.NoteEntity</entity>"
                                + "<upgradeTask>org.example.notes.ao.WelcomeNote</upgradeTask></ao></atlassian-plugin>")
                .replacing(
                        "META-INF/spring/plugin-context.xml",
                        "</beans>",
                        "<osgi:reference id=\"ao\" interface=\"com.atlassian.activeobjects.external.ActiveObjects\"/></beans>");
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<String> notes(InstalledPlugin plugin) {
        return plugin.create("org.example.notes.ao.NoteStore", UnaryOperator.class);
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return database.inTransaction(action::doInTransaction);
            }
        };
    }

    private PluginSettingsFactory settingsFactory() {
        PluginSettings store = Doubles.of(
                PluginSettings.class,
                Map.of(
                        "get", args -> settings.get((String) args[0]),
                        "put", args -> settings.put((String) args[0], args[1])));
        return Doubles.of(PluginSettingsFactory.class, Map.of("createGlobalSettings", args -> store));
    }
}
