package org.cxmaturity.embedded.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.PluginModule;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginJar;
import org.cxmaturity.embedded.osgi.PluginListener;
import org.osgi.framework.Bundle;

/** The {@code ao} modules of plugins. Their tables stay when the plugin goes. */
public final class AoModules implements PluginListener {
    private final EntityManagers managers;
    private final TransactionTemplate transactions;
    private final PluginSettingsFactory settings;
    private final Map<Bundle, PluginTables> tables = new ConcurrentHashMap<>();

    /**
     * @param database the host's; inside a host transaction its connections join that one
     * @param postgreSql whether it is PostgreSQL; else it is H2
     * @param transactions the host's
     * @param settings where the version of each plugin's tables is kept
     */
    public AoModules(
            DataSource database, boolean postgreSql, TransactionTemplate transactions, PluginSettingsFactory settings) {
        this.managers = new EntityManagers(database, postgreSql);
        this.transactions = transactions;
        this.settings = settings;
    }

    /** The service for one bundle: its own tables. */
    public ActiveObjects serviceFor(Bundle bundle) {
        PluginTables found = tables.get(bundle);
        if (found == null) {
            throw new IllegalStateException(
                    bundle.getSymbolicName() + " asks for Active Objects and has no <ao> module in its descriptor");
        }
        return found.activeObjects();
    }

    @Override
    public void check(PluginJar jar) {
        List<PluginModule> modules = Descriptor.of(jar).modules("ao");
        if (modules.size() > 1) {
            throw modules.get(1).wrong("a plugin has one set of tables");
        }
    }

    @Override
    public void starting(InstalledPlugin plugin) {
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("ao")) {
            String namespace =
                    module.attribute("namespace").orElse(plugin.bundle().getSymbolicName());
            NamespacePrefix prefix = new NamespacePrefix(namespace);
            tables.put(plugin.bundle(), new PluginTables(plugin.key(), prefix, managers.of(prefix), transactions));
        }
    }

    @Override
    public void started(InstalledPlugin plugin) {
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("ao")) {
            List<ActiveObjectsUpgradeTask> tasks = module.texts("upgradeTask").stream()
                    .map(name -> plugin.create(name, ActiveObjectsUpgradeTask.class))
                    .toList();
            List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
            module.texts("entity").forEach(name -> entities.add(entity(plugin, module, name)));
            tables.get(plugin.bundle()).prepare(tasks, entities, settings.createGlobalSettings());
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(InstalledPlugin plugin, PluginModule module, String name) {
        Class<?> type = plugin.load(name);
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw module.wrong(name + " is no entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    @Override
    public void stopped(InstalledPlugin plugin) {
        tables.remove(plugin.bundle());
    }
}
