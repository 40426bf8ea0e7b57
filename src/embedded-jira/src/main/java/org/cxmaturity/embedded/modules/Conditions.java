package org.cxmaturity.embedded.modules;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cxmaturity.embedded.osgi.InstalledPlugin;

/** The {@code condition} and {@code conditions} elements of a module, read once and asked for each page. */
final class Conditions {
    private final HostBeans beans;

    Conditions(HostBeans beans) {
        this.beans = beans;
    }

    /** Whether the module is shown in a context; always, if it sets no condition. */
    Predicate<Map<String, Object>> of(InstalledPlugin plugin, PluginModule module) {
        return all(plugin, module, true);
    }

    private Predicate<Map<String, Object>> all(InstalledPlugin plugin, PluginModule parent, boolean and) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        for (PluginModule child : parent.children()) {
            if (child.type().equals("condition")) {
                parts.add(single(plugin, child));
            } else if (child.type().equals("conditions")) {
                parts.add(all(
                        plugin,
                        child,
                        !"OR".equalsIgnoreCase(child.attribute("type").orElse("AND"))));
            }
        }
        return and
                ? context -> parts.stream().allMatch(part -> part.test(context))
                : context -> parts.isEmpty() || parts.stream().anyMatch(part -> part.test(context));
    }

    private Predicate<Map<String, Object>> single(InstalledPlugin plugin, PluginModule element) {
        Condition condition = beans.create(plugin, element.className(), Condition.class);
        condition.init(element.params());
        boolean inverted = element.attribute("invert").map(Boolean::valueOf).orElse(false);
        return context -> condition.shouldDisplay(context) != inverted;
    }
}
