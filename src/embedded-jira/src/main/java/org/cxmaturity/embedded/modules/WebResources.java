package org.cxmaturity.embedded.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;

/** The {@code web-resource} modules of the running plugins, singly and put together for a page. */
public final class WebResources implements PluginListener {
    /** What pages of the embedded Jira always have, so that depending on it adds nothing. */
    private static final List<String> ALWAYS_THERE = List.of(
            "com.atlassian.auiplugin:",
            "jira.webresources:",
            "com.atlassian.gadgets.publisher:dashboard-item-common",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:");

    private static final Pattern CSS_ADDRESS =
            Pattern.compile("url\\(\\s*(['\"]?)(?!['\"]?(?:[a-z]+:|/|#))([^'\")]+)\\1\\s*\\)");

    private final HostBeans beans;
    private final ScriptTexts scriptTexts;
    private final String contextPath;
    private final Map<String, List<WebResource>> byPlugin = new ConcurrentSkipListMap<>();

    /**
     * @param beans makes conditions and data providers
     * @param texts what scripts say
     * @param contextPath where Jira is served, for example {@code /jira}
     */
    public WebResources(HostBeans beans, Texts texts, String contextPath) {
        this.beans = beans;
        this.scriptTexts = new ScriptTexts(texts);
        this.contextPath = contextPath;
    }

    @Override
    public void started(InstalledPlugin plugin) {
        List<PluginModule> modules = Descriptor.of(plugin.jar()).modules("web-resource");
        Set<String> own = modules.stream().map(PluginModule::completeKey).collect(Collectors.toSet());
        for (PluginModule module : modules) {
            for (String dependency : module.texts("dependency")) {
                if (!own.contains(dependency) && ALWAYS_THERE.stream().noneMatch(dependency::startsWith)) {
                    throw module.wrong("it depends on " + dependency + ", which the embedded Jira doesn't have");
                }
            }
        }
        byPlugin.put(
                plugin.key(),
                modules.stream()
                        .map(module -> new WebResource(plugin, module, beans))
                        .toList());
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        byPlugin.remove(plugin.key());
    }

    /** The file of a module by its complete key and the file's name. */
    public Optional<URL> file(String completeKey, String name) {
        return find(completeKey).flatMap(resource -> resource.file(name));
    }

    /** Whether any plugin has a resource in this context. */
    public boolean hasContext(String context) {
        return all().anyMatch(resource -> resource.contexts().contains(context));
    }

    /**
     * All files of one kind that belong to contexts or modules, with what they need before them.
     *
     * @param extension {@code js} or {@code css}
     * @param contexts names of contexts; complete keys of modules count as well
     * @param page what the page knows, for conditions
     * @param locale the reader's language
     */
    public String batch(String extension, Collection<String> contexts, Map<String, Object> page, Locale locale) {
        StringBuilder batch = new StringBuilder();
        for (WebResource resource : needed(contexts, page)) {
            for (String name : resource.names(extension)) {
                String text = text(resource.file(name).orElseThrow());
                batch.append("/* ")
                        .append(resource.completeKey())
                        .append('/')
                        .append(name)
                        .append(" */\n");
                batch.append(
                        extension.equals("css") ? readdressed(resource, name, text) : script(resource, text, locale));
                batch.append(extension.equals("js") ? "\n;\n" : "\n");
            }
        }
        return batch.toString();
    }

    /** The text of one script with its texts put in, if its module asks for that. */
    public String script(String completeKey, URL file, Locale locale) {
        return find(completeKey)
                .map(resource -> script(resource, text(file), locale))
                .orElseGet(() -> text(file));
    }

    private String script(WebResource resource, String text, Locale locale) {
        return resource.translates() ? scriptTexts.putIn(text, locale) : text;
    }

    /** What data providers have for the page: JSON by the key that scripts claim it with. */
    public Map<String, String> data(Collection<String> contexts, Map<String, Object> page) {
        Map<String, String> data = new LinkedHashMap<>();
        for (WebResource resource : needed(contexts, page)) {
            resource.data().forEach((key, provider) -> {
                StringWriter json = new StringWriter();
                try {
                    provider.get().write(json);
                } catch (IOException e) {
                    throw new UncheckedIOException("A string can be written to", e);
                }
                data.put(key, json.toString());
            });
        }
        return data;
    }

    private List<WebResource> needed(Collection<String> contexts, Map<String, Object> page) {
        Set<WebResource> inOrder = new LinkedHashSet<>();
        List<WebResource> asked = all().filter(resource -> contexts.contains(resource.completeKey())
                        || resource.contexts().stream().anyMatch(contexts::contains))
                .toList();
        asked.forEach(resource -> add(resource, page, inOrder, new ArrayList<>()));
        return List.copyOf(inOrder);
    }

    private void add(WebResource resource, Map<String, Object> page, Set<WebResource> inOrder, List<String> way) {
        if (inOrder.contains(resource) || way.contains(resource.completeKey()) || !resource.isShown(page)) {
            return;
        }
        way.add(resource.completeKey());
        for (String dependency : resource.dependencies()) {
            find(dependency).ifPresent(needed -> add(needed, page, inOrder, way));
        }
        inOrder.add(resource);
    }

    private Stream<WebResource> all() {
        return byPlugin.values().stream().flatMap(List::stream);
    }

    private Optional<WebResource> find(String completeKey) {
        return all().filter(resource -> resource.completeKey().equals(completeKey))
                .findFirst();
    }

    /** Relative addresses in a style sheet are meant from the sheet's own place, not from the batch's. */
    private String readdressed(WebResource resource, String name, String css) {
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        String base = contextPath + "/download/resources/" + resource.completeKey() + '/' + folder;
        return CSS_ADDRESS
                .matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "url(\"" + base + found.group(2).trim() + "\")"));
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
