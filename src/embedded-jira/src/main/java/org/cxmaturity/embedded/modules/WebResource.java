package org.cxmaturity.embedded.modules;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cxmaturity.embedded.osgi.InstalledPlugin;

/** One {@code web-resource} module of a running plugin: files, what they need first, and where they belong. */
final class WebResource {
    private final InstalledPlugin plugin;
    private final PluginModule module;
    private final Predicate<Map<String, Object>> shown;
    private final Map<String, String> locations = new LinkedHashMap<>();
    private final Map<String, WebResourceDataProvider> data = new LinkedHashMap<>();

    WebResource(InstalledPlugin plugin, PluginModule module, HostBeans beans) {
        this.plugin = plugin;
        this.module = module;
        this.shown = new Conditions(beans).of(plugin, module);
        for (PluginModule resource : module.children("resource")) {
            if (resource.attribute("type").equals(Optional.of("download"))) {
                String name = resource.attribute("name").orElseThrow(() -> module.wrong("a resource has no name"));
                String location =
                        resource.attribute("location").orElseThrow(() -> module.wrong(name + " has no location"));
                if (!name.endsWith("/") && plugin.entry(location).isEmpty()) {
                    throw module.wrong("there is no file " + location);
                }
                locations.put(name, location);
            }
        }
        for (PluginModule provider : module.children("data")) {
            data.put(
                    completeKey() + '.' + provider.key(),
                    beans.create(plugin, provider.className(), WebResourceDataProvider.class));
        }
    }

    String completeKey() {
        return module.completeKey();
    }

    Set<String> contexts() {
        return module.texts("context").stream().collect(Collectors.toUnmodifiableSet());
    }

    List<String> dependencies() {
        return module.texts("dependency");
    }

    boolean isShown(Map<String, Object> context) {
        return shown.test(context);
    }

    /** The names of its files that end so, in the order of the descriptor. */
    List<String> names(String extension) {
        return locations.keySet().stream()
                .filter(name -> name.endsWith('.' + extension))
                .toList();
    }

    /** Whether texts are to be put into its scripts. */
    boolean translates() {
        return module.children("transformation").stream()
                .filter(transformation -> transformation.attribute("extension").equals(Optional.of("js")))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .anyMatch(transformer -> transformer.attribute("key").equals(Optional.of("jsI18n")));
    }

    /** What its data providers have for the page, by the key that scripts claim it with. */
    Map<String, WebResourceDataProvider> data() {
        return data;
    }

    /** The file of this name: named in the descriptor, or below a folder that is. */
    Optional<URL> file(String name) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        if (locations.containsKey(name) && !name.endsWith("/")) {
            return plugin.entry(locations.get(name));
        }
        return locations.entrySet().stream()
                .filter(folder -> folder.getKey().endsWith("/")
                        && name.startsWith(folder.getKey())
                        && name.length() > folder.getKey().length())
                .map(folder ->
                        folder.getValue() + name.substring(folder.getKey().length()))
                .flatMap(path -> plugin.entry(path).stream())
                .findFirst();
    }
}
