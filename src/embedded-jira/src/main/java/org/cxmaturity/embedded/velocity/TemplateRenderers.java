package org.cxmaturity.embedded.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.PluginModule;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;
import org.osgi.framework.Bundle;

/** The templates of each plugin, with its {@code velocity-allowlist} modules applied. */
public final class TemplateRenderers implements PluginListener {
    private final Supplier<Map<String, Object>> defaults;
    private final Map<Bundle, Templates> templates = new ConcurrentHashMap<>();

    /** @param defaults what every template finds in its context: {@code i18n}, {@code baseurl} */
    public TemplateRenderers(Supplier<Map<String, Object>> defaults) {
        this.defaults = defaults;
    }

    /** The service for one bundle: its own templates. */
    public TemplateRenderer serviceFor(Bundle bundle) {
        return Optional.ofNullable(templates.get(bundle))
                .orElseThrow(() -> new IllegalStateException(bundle.getSymbolicName() + " is no installed plugin"));
    }

    /** The templates of a plugin that is installed. */
    public Templates of(InstalledPlugin plugin) {
        return templates.get(plugin.bundle());
    }

    @Override
    public void starting(InstalledPlugin plugin) {
        Set<String> listed = new HashSet<>();
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("velocity-allowlist")) {
            module.texts("method").forEach(method -> listed.add(method.replaceAll("\\s+", "")));
        }
        templates.put(plugin.bundle(), new Templates(plugin::entry, new AllowedMethods(listed), defaults));
    }

    /** Checks what the plugin lists, once its classes can be loaded: they have to exist and to be its own. */
    @Override
    public void started(InstalledPlugin plugin) {
        for (PluginModule module : Descriptor.of(plugin.jar()).modules("velocity-allowlist")) {
            for (String method : module.texts("method")) {
                String[] parts = method.split("#", 2);
                if (parts.length != 2 || !parts[1].matches("\\w+\\s*\\([^()]*\\)")) {
                    throw module.wrong(method + " is not written as package.Class#method(parameters)");
                }
                if (!plugin.owns(plugin.load(parts[0].trim()))) {
                    throw module.wrong(method + " is not a method of one of the plugin's own classes");
                }
            }
        }
    }

    @Override
    public void stopped(InstalledPlugin plugin) {
        templates.remove(plugin.bundle());
    }
}
