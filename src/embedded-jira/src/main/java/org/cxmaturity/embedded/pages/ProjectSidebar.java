package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.embedded.model.Project;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.modules.WebItem;

/** The sidebar beside the pages of a project. */
final class ProjectSidebar {
    private static final String SECTION = "jira.project.sidebar.plugins.navigation";

    private final PluginModules modules;

    ProjectSidebar(PluginModules modules) {
        this.modules = modules;
    }

    /**
     * What it shows.
     *
     * @param page what the page tells plugins
     * @param selected the item that is current: {@code issues}, {@code components}, {@code summary} or a plugin's
     */
    Map<String, Object> of(Project project, Map<String, Object> page, String selected) {
        List<Map<String, Object>> items = modules.webItems(SECTION, page).stream()
                .map(item -> item(item, selected))
                .toList();
        return Values.of("name", project.name())
                .put("key", project.key())
                .put("initials", initials(project))
                .put("colour", Long.toString(project.id() % 5))
                .put("selected", selected)
                .put("items", items)
                .map();
    }

    private static Map<String, Object> item(WebItem item, String selected) {
        return Values.of("label", item.label())
                .put("url", item.url())
                .put("id", item.linkId())
                .put("icon", item.params().getOrDefault("iconClass", ""))
                .put("current", item.url().endsWith("selectedItem=" + selected))
                .map();
    }

    private static String initials(Project project) {
        return project.key().substring(0, Math.min(2, project.key().length())).toUpperCase(Locale.ROOT);
    }
}
