package org.cxmaturity.embedded.modules;

import com.atlassian.plugin.ModuleDescriptor;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginInformation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import org.cxmaturity.embedded.osgi.InstalledPlugin;

/** One running plugin as Atlassian's API has it. */
public final class PluginView implements Plugin {
    private final InstalledPlugin plugin;

    public PluginView(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    static UnsupportedOperationException notDone(String method) {
        return new UnsupportedOperationException(
                method + " is not supported by the embedded Jira; see docs/embedded-jira.md");
    }

    @Override
    public String getName() {
        return Descriptor.of(plugin.jar()).pluginName();
    }

    @Override
    public String getKey() {
        return plugin.key();
    }

    @Override
    public Collection<ModuleDescriptor<?>> getModuleDescriptors() {
        throw notDone("Plugin.getModuleDescriptors");
    }

    @Override
    public ModuleDescriptor<?> getModuleDescriptor(String key) {
        throw notDone("Plugin.getModuleDescriptor");
    }

    @Override
    public PluginInformation getPluginInformation() {
        String description = Descriptor.of(plugin.jar()).elements("plugin-info").stream()
                .flatMap(info -> info.text("description").stream())
                .findFirst()
                .orElse("");
        return new PluginInformation(description, plugin.jar().version());
    }

    /** Null, as in Jira, if there is no such file. */
    @Override
    public URL getResource(String path) {
        return plugin.entry(path).orElse(null);
    }

    /** Null, as in Jira, if there is no such file. */
    @Override
    public InputStream getResourceAsStream(String name) {
        URL file = getResource(name);
        try {
            return file == null ? null : file.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    @Override
    public int compareTo(Plugin other) {
        return getKey().compareTo(other.getKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plugin view && view.getKey().equals(getKey());
    }

    @Override
    public int hashCode() {
        return getKey().hashCode();
    }

    @Override
    public String toString() {
        return plugin.toString();
    }
}
