package org.cxmaturity.embedded.modules;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.velocity.TemplateRenderers;

/** Reads the parts that web fragments of all kinds share: conditions, context, view, label and link. */
final class Fragments {
    private static final Pattern REFERENCE = Pattern.compile("\\$!?(?:\\{(\\w+)}|(\\w+))");

    private final HostBeans beans;
    private final Conditions conditions;
    private final TemplateRenderers templates;

    Fragments(HostBeans beans, TemplateRenderers templates) {
        this.beans = beans;
        this.conditions = new Conditions(beans);
        this.templates = templates;
    }

    /** A module with its condition. */
    record Fragment(PluginModule module, Predicate<Map<String, Object>> shown) {}

    Fragment fragment(InstalledPlugin plugin, PluginModule module) {
        return new Fragment(module, conditions.of(plugin, module));
    }

    /** The page's context with what the module's context provider adds. */
    Function<Map<String, Object>, Map<String, Object>> context(InstalledPlugin plugin, PluginModule module) {
        Optional<PluginModule> element = module.child("context-provider");
        if (element.isEmpty()) {
            return Function.identity();
        }
        ContextProvider provider = beans.create(plugin, element.get().className(), ContextProvider.class);
        provider.init(element.get().params());
        return context -> {
            Map<String, Object> all = new HashMap<>(context);
            all.putAll(provider.getContextMap(new HashMap<>(context)));
            return all;
        };
    }

    /** What draws the module: its class, or its Velocity resource named {@code view}. Empty if it has neither. */
    Optional<Function<Map<String, Object>, String>> view(InstalledPlugin plugin, PluginModule module) {
        Function<Map<String, Object>, Map<String, Object>> context = context(plugin, module);
        if (module.attribute("class").isPresent()) {
            WebPanel panel = beans.create(plugin, module.className(), WebPanel.class);
            return Optional.of(values -> panel.getHtml(context.apply(values)));
        }
        return module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals(Optional.of("view")))
                .findFirst()
                .map(resource -> templateView(plugin, module, resource, context));
    }

    private Function<Map<String, Object>, String> templateView(
            InstalledPlugin plugin,
            PluginModule module,
            PluginModule resource,
            Function<Map<String, Object>, Map<String, Object>> context) {
        if (!resource.attribute("type").equals(Optional.of("velocity"))) {
            throw module.wrong("its view is no Velocity template");
        }
        String location = resource.attribute("location").orElseThrow(() -> module.wrong("its view has no location"));
        if (plugin.entry(location).isEmpty()) {
            throw module.wrong("there is no file " + location);
        }
        return values -> templates.of(plugin).render(location, context.apply(values));
    }

    /** Fills in {@code $name} and <code>${name}</code> from the context; what the context lacks stays as it is. */
    static String filledIn(String text, Map<String, Object> context) {
        Matcher references = REFERENCE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (references.find()) {
            String name = references.group(1) == null ? references.group(2) : references.group(1);
            Object value = context.get(name);
            references.appendReplacement(
                    filled, Matcher.quoteReplacement(value == null ? references.group() : value.toString()));
        }
        return references.appendTail(filled).toString();
    }
}
