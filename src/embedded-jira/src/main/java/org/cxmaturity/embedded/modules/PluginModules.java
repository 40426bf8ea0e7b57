package org.cxmaturity.embedded.modules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cxmaturity.embedded.i18n.Texts;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;
import org.cxmaturity.embedded.velocity.TemplateRenderers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the running plugins add to pages: links, sections, panels, dashboard items. The context of each call holds what
 * the page knows: {@code user}, {@code project}, {@code issue}, {@code helper} and the variables of links.
 */
public final class PluginModules implements PluginListener {
    private static final Logger LOG = LoggerFactory.getLogger(PluginModules.class);

    private final Fragments fragments;
    private final Texts texts;
    private final Supplier<Locale> locale;
    private final String contextPath;
    private final Map<String, Contents> contents = new ConcurrentSkipListMap<>();

    /**
     * @param beans makes conditions, context providers and panels
     * @param templates draws Velocity views
     * @param texts labels
     * @param locale the language of the current user
     * @param contextPath where Jira is served, for example {@code /jira}
     */
    public PluginModules(
            HostBeans beans, TemplateRenderers templates, Texts texts, Supplier<Locale> locale, String contextPath) {
        this.fragments = new Fragments(beans, templates);
        this.texts = texts;
        this.locale = locale;
        this.contextPath = contextPath;
    }

    /** One plugin's modules, ready to be asked. */
    private record Contents(
            List<Fragments.Fragment> items,
            List<Fragments.Fragment> sections,
            List<Drawn> panels,
            List<Drawn> gadgets) {}

    /** A module that draws something. */
    private record Drawn(Fragments.Fragment fragment, Optional<Function<Map<String, Object>, String>> view) {}

    @Override
    public void started(InstalledPlugin plugin) {
        Descriptor descriptor = Descriptor.of(plugin.jar());
        contents.put(
                plugin.key(),
                new Contents(
                        fragments(plugin, descriptor, "web-item"),
                        fragments(plugin, descriptor, "web-section"),
                        drawn(plugin, descriptor, "web-panel"),
                        drawn(plugin, descriptor, "dashboard-item")));
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        contents.remove(plugin.key());
    }

    private List<Fragments.Fragment> fragments(InstalledPlugin plugin, Descriptor descriptor, String type) {
        return descriptor.modules(type).stream()
                .map(module -> fragments.fragment(plugin, module))
                .toList();
    }

    private List<Drawn> drawn(InstalledPlugin plugin, Descriptor descriptor, String type) {
        return descriptor.modules(type).stream()
                .map(module -> new Drawn(fragments.fragment(plugin, module), fragments.view(plugin, module)))
                .toList();
    }

    /** The links of a menu that this reader sees, lightest first. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return shown(Contents::items, "section", section, context)
                .map(module -> item(module, context))
                .toList();
    }

    private WebItem item(PluginModule module, Map<String, Object> context) {
        PluginModule link = module.child("link").orElseThrow(() -> module.wrong("it has no link"));
        String target = Fragments.filledIn(link.text(), context);
        return new WebItem(
                module.completeKey(),
                module.attribute("section").orElse(""),
                module.weight(),
                text(module, "label"),
                target.startsWith("/") ? contextPath + target : target,
                link.attribute("linkId"),
                module.params());
    }

    /** The groups of a menu that this reader sees, lightest first. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return shown(Contents::sections, "location", location, context)
                .map(module -> new WebSection(
                        module.completeKey(), module.key(), location, module.weight(), text(module, "label")))
                .toList();
    }

    private Stream<PluginModule> shown(
            Function<Contents, List<Fragments.Fragment>> kind,
            String placeAttribute,
            String place,
            Map<String, Object> context) {
        return contents.values().stream()
                .flatMap(plugin -> kind.apply(plugin).stream())
                .filter(fragment -> isAt(fragment.module(), placeAttribute, place))
                .filter(fragment -> isShown(fragment, context))
                .map(Fragments.Fragment::module)
                .sorted(Comparator.comparingInt(PluginModule::weight));
    }

    private static boolean isAt(PluginModule module, String attribute, String place) {
        return module.attribute(attribute).equals(Optional.of(place));
    }

    /** Whether a panel stands at the location, seen by this reader or not. */
    public boolean hasPanel(String location) {
        return contents.values().stream()
                .flatMap(plugin -> plugin.panels().stream())
                .anyMatch(panel -> isAt(panel.fragment().module(), "location", location));
    }

    /** The panels of a place on a page that this reader sees, drawn, lightest first. */
    public List<RenderedPanel> panels(String location, Map<String, Object> context) {
        return contents.values().stream()
                .flatMap(plugin -> plugin.panels().stream())
                .filter(panel -> isAt(panel.fragment().module(), "location", location))
                .filter(panel -> isShown(panel.fragment(), context))
                .sorted(Comparator.comparingInt(
                        panel -> panel.fragment().module().weight()))
                .map(panel -> draw(panel, context))
                .toList();
    }

    private RenderedPanel draw(Drawn panel, Map<String, Object> context) {
        PluginModule module = panel.fragment().module();
        Function<Map<String, Object>, String> view =
                panel.view().orElseThrow(() -> module.wrong("it has neither a class nor a view"));
        return new RenderedPanel(
                module.completeKey(), module.weight(), text(module, "label"), safely(module, view, context));
    }

    /** The dashboard items that this reader may add, in the order of their titles. */
    public List<DashboardGadget> gadgets(Map<String, Object> context) {
        return contents.values().stream()
                .flatMap(plugin -> plugin.gadgets().stream())
                .filter(gadget -> isShown(gadget.fragment(), context))
                .map(this::gadget)
                .sorted(Comparator.comparing(DashboardGadget::title))
                .toList();
    }

    /** The dashboard item with this complete key, if this reader may see it. */
    public Optional<DashboardGadget> gadget(String completeKey, Map<String, Object> context) {
        return gadgets(context).stream()
                .filter(gadget -> gadget.completeKey().equals(completeKey))
                .findFirst();
    }

    private DashboardGadget gadget(Drawn gadget) {
        PluginModule module = gadget.fragment().module();
        PluginModule definition = module.child("definition").orElseThrow(() -> module.wrong("it has no definition"));
        return new DashboardGadget(
                module.completeKey(),
                text(definition, "title"),
                text(module, "description"),
                definition
                        .child("author")
                        .flatMap(author -> author.text("name"))
                        .orElse(""),
                definition
                        .child("thumbnail")
                        .flatMap(thumbnail -> thumbnail.attribute("location"))
                        .map(location -> location.startsWith("/") ? contextPath + location : location),
                module.attribute("configurable").map(Boolean::valueOf).orElse(false),
                module.text("amd-module"),
                gadget.view().map(view -> context -> safely(module, view, context)));
    }

    /** The text of an element in the reader's language: by its {@code key}, else what stands in it. */
    private String text(PluginModule module, String element) {
        return module.child(element)
                .map(found -> found.attribute("key")
                        .map(key -> texts.text(locale.get(), key))
                        .orElseGet(found::text))
                .orElse("");
    }

    private static boolean isShown(Fragments.Fragment fragment, Map<String, Object> context) {
        try {
            return fragment.shown().test(context);
        } catch (RuntimeException e) {
            // A plugin's mistake must not take the page down; it is hidden, as Jira does.
            LOG.error("The condition of {} failed", fragment.module().completeKey(), e);
            return false;
        }
    }

    private static String safely(
            PluginModule module, Function<Map<String, Object>, String> view, Map<String, Object> context) {
        try {
            return view.apply(context);
        } catch (RuntimeException e) {
            // A plugin's mistake must not take the page down; the rest of it is still worth showing.
            String reference = UUID.randomUUID().toString();
            LOG.error("{} can't be drawn ({})", module.completeKey(), reference, e);
            return "<div class=\"aui-message aui-message-error\"><p>This part can't be shown; the log tells more under "
                    + reference + ".</p></div>";
        }
    }
}
