package org.cxmaturity.embedded.modules;

import com.atlassian.plugin.ModuleDescriptor;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.embedded.osgi.InstalledPlugin;

/** The running plugins as Atlassian's API has them; modules are known by whether they are there, not as objects. */
public final class PluginAccount implements PluginAccessor {
    private final Supplier<List<InstalledPlugin>> all;
    private final Function<String, Optional<InstalledPlugin>> byKey;

    /**
     * @param all the running plugins
     * @param byKey the running plugin with a key
     */
    public PluginAccount(Supplier<List<InstalledPlugin>> all, Function<String, Optional<InstalledPlugin>> byKey) {
        this.all = all;
        this.byKey = byKey;
    }

    @Override
    public Collection<Plugin> getEnabledPlugins() {
        return all.get().stream().<Plugin>map(PluginView::new).toList();
    }

    /** Null, as in Jira, if there is none. */
    @Override
    public Plugin getPlugin(String key) {
        return byKey.apply(key).map(PluginView::new).orElse(null);
    }

    @Override
    public Plugin getEnabledPlugin(String pluginKey) {
        return getPlugin(pluginKey);
    }

    @Override
    public ModuleDescriptor<?> getEnabledPluginModule(String completeKey) {
        throw PluginView.notDone("PluginAccessor.getEnabledPluginModule");
    }

    @Override
    public boolean isPluginEnabled(String key) {
        return byKey.apply(key).isPresent();
    }

    @Override
    public boolean isPluginModuleEnabled(String completeKey) {
        int colon = completeKey.indexOf(':');
        return colon > 0
                && byKey.apply(completeKey.substring(0, colon))
                        .map(plugin -> Descriptor.of(plugin.jar()).modules().stream()
                                .anyMatch(module -> module.completeKey().equals(completeKey)))
                        .orElse(false);
    }
}
