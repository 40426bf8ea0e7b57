package org.cxmaturity.embedded.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.cxmaturity.embedded.modules.Descriptor;
import org.cxmaturity.embedded.modules.PluginModule;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;

/**
 * The texts that plugins bring along as resources of type {@code i18n}. A text is looked for in the reader's language
 * and country, then the language, then the file without either; what nobody has a text for is its own text.
 */
public final class Texts implements PluginListener {
    /** Texts by plugin, then by the ending of their file: {@code fi}, {@code pt_BR}, or empty. */
    private final Map<String, Map<String, Map<String, String>>> byPlugin = new ConcurrentSkipListMap<>();

    @Override
    public void starting(InstalledPlugin plugin) {
        Map<String, Map<String, String>> byEnding = new TreeMap<>();
        for (PluginModule resource : Descriptor.of(plugin.jar()).elements("resource")) {
            if (resource.attribute("type").equals(Optional.of("i18n"))) {
                String location = resource.attribute("location").orElseThrow(() -> resource.wrong("no location"));
                if (!read(plugin, location, byEnding)) {
                    throw resource.wrong("there is no file of texts at " + location);
                }
            }
        }
        byPlugin.put(plugin.key(), byEnding);
    }

    @Override
    public void stopped(InstalledPlugin plugin) {
        byPlugin.remove(plugin.key());
    }

    private static boolean read(InstalledPlugin plugin, String location, Map<String, Map<String, String>> byEnding) {
        String path = location.endsWith(".properties")
                ? location.substring(0, location.length() - ".properties".length())
                : location.replace('.', '/');
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        String name = path.substring(path.lastIndexOf('/') + 1);
        Enumeration<URL> files = plugin.bundle().findEntries('/' + folder, name + "*.properties", false);
        boolean found = false;
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            String fileName = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
            String ending = fileName.substring(name.length(), fileName.length() - ".properties".length());
            if (ending.isEmpty() || ending.startsWith("_")) {
                byEnding.computeIfAbsent(ending.isEmpty() ? "" : ending.substring(1), key -> new TreeMap<>())
                        .putAll(load(file));
                found = true;
            }
        }
        return found;
    }

    private static Map<String, String> load(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /** The text as it stands in the file; empty if nobody has one for the key. */
    public Optional<String> raw(Locale locale, String key) {
        for (String ending : endings(locale)) {
            for (Map<String, Map<String, String>> byEnding : byPlugin.values()) {
                String text = byEnding.getOrDefault(ending, Map.of()).get(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The text with its arguments filled in. As in Jira it is always a {@link MessageFormat}, so a single apostrophe is
     * written twice in the file. The key itself, if nobody has a text for it.
     */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(text -> new MessageFormat(text, locale).format(arguments))
                .orElse(key);
    }

    /** All texts whose key begins so, by key, each as it stands in the file. */
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        List<String> endings = new ArrayList<>(endings(locale));
        Collections.reverse(endings);
        Map<String, String> found = new TreeMap<>();
        for (String ending : endings) {
            for (Map<String, Map<String, String>> byEnding : byPlugin.values()) {
                byEnding.getOrDefault(ending, Map.of()).forEach((key, text) -> {
                    if (key.startsWith(prefix)) {
                        found.put(key, text);
                    }
                });
            }
        }
        return found;
    }

    private static List<String> endings(Locale locale) {
        List<String> endings = new ArrayList<>();
        if (!locale.getCountry().isEmpty()) {
            endings.add(locale.getLanguage() + '_' + locale.getCountry());
        }
        if (!locale.getLanguage().isEmpty()) {
            endings.add(locale.getLanguage());
        }
        endings.add("");
        return endings;
    }
}
