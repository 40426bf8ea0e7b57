package org.cxmaturity.embedded.modules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.embedded.osgi.PluginJar;
import org.cxmaturity.embedded.osgi.PluginListener;

/** The modules of one plugin's descriptor. */
public final class Descriptor {
    /** The kinds of module that this Jira serves; docs/embedded-jira.md lists them. */
    static final Set<String> SERVED = Set.of(
            "ao",
            "dashboard-item",
            "jql-function",
            "project-permission",
            "rest",
            "rest-migration",
            "servlet",
            "velocity-allowlist",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section");

    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private final PluginModule root;

    private Descriptor(PluginModule root) {
        this.root = root;
    }

    /** The descriptor of a jar. */
    public static Descriptor of(PluginJar jar) {
        return new Descriptor(new PluginModule(jar.key(), jar.descriptor()));
    }

    /** The modules of a kind, in the order of the descriptor. */
    public List<PluginModule> modules(String type) {
        return root.children(type);
    }

    /** All modules, in the order of the descriptor. */
    public List<PluginModule> modules() {
        return root.children().stream()
                .filter(child -> !NO_MODULES.contains(child.type()))
                .toList();
    }

    /** The root's own element of a name, for example {@code plugin-info}. */
    public List<PluginModule> elements(String name) {
        return root.children(name);
    }

    /** The plugin's name; its key if it has none. */
    public String pluginName() {
        return root.attribute("name").orElse(root.pluginKey());
    }

    /** Refuses a jar with a module of a kind that isn't served, or with two modules of one key. */
    public static PluginListener check() {
        return new PluginListener() {
            @Override
            public void check(PluginJar jar) {
                Set<String> keys = new HashSet<>();
                for (PluginModule module : of(jar).modules()) {
                    if (!SERVED.contains(module.type())) {
                        throw module.wrong(
                                "the embedded Jira doesn't know this kind of module (see docs/embedded-jira.md)");
                    }
                    if (!keys.add(module.key())) {
                        throw module.wrong("another module has the same key");
                    }
                }
            }
        };
    }
}
