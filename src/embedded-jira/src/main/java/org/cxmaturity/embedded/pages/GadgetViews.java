package org.cxmaturity.embedded.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.embedded.model.DashboardItem;
import org.cxmaturity.embedded.modules.DashboardGadget;
import org.cxmaturity.embedded.modules.PluginModules;

/** Dashboard items as the dashboard's page and its script need them. */
final class GadgetViews {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PluginModules modules;

    GadgetViews(PluginModules modules) {
        this.modules = modules;
    }

    /** What can be added. */
    List<Map<String, Object>> offered(Map<String, Object> page) {
        return modules.gadgets(page).stream()
                .map(gadget -> Values.of("key", gadget.completeKey())
                        .put("title", gadget.title())
                        .put("description", gadget.description())
                        .put("author", gadget.author())
                        .put("thumbnail", gadget.thumbnail())
                        .map())
                .toList();
    }

    /** One item: drawn by its plugin, with what its script is told; a sentence if the plugin is gone. */
    Map<String, Object> item(DashboardItem item, Map<String, Object> page, boolean editable) {
        Map<String, Object> context = new HashMap<>(page);
        context.put("preferences", item.preferences());
        context.put("dashboardItem", Map.of("id", Long.toString(item.id())));
        Optional<DashboardGadget> found = modules.gadget(item.moduleKey(), context);
        Values values = Values.of("id", item.id())
                .put("editable", editable)
                .put("title", found.map(DashboardGadget::title).orElse("This gadget isn't there"))
                .put("preferences", json(item.preferences()));
        found.ifPresentOrElse(
                gadget -> values.put("amd", gadget.amdModule())
                        .put("configurable", gadget.configurable())
                        .put("viewHtml", gadget.view().map(view -> view.apply(context))),
                () -> values.put("gone", true));
        return values.map();
    }

    private static String json(Map<String, String> preferences) {
        try {
            return JSON.writeValueAsString(preferences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of texts can be written as JSON", e);
        }
    }
}
