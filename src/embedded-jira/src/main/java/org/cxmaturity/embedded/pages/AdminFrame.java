package org.cxmaturity.embedded.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.modules.WebItem;

/** What surrounds every page of the administration: its menu with the plugins' sections. */
final class AdminFrame {
    private static final String MENU = "admin_plugins_menu";

    private final JiraModel model;
    private final PluginModules modules;
    private final PageContexts contexts;
    private final Drawing drawing;

    AdminFrame(JiraModel model, PluginModules modules, PageContexts contexts, Drawing drawing) {
        this.model = model;
        this.modules = modules;
        this.contexts = contexts;
        this.drawing = drawing;
    }

    /** Refuses whoever isn't an administrator. */
    void check(PageRequest request) {
        request.signedIn();
        if (!model.permissions().hasGlobal(PermissionKeys.ADMINISTER, request.viewer())) {
            throw Refusal.forbidden("You have to be an administrator to see this page.");
        }
    }

    /** A page of one of the pages' own templates. */
    Screen of(PageRequest request, String title, String template, Values values) {
        check(request);
        return around(request, title, drawing.html(template, request, values.put("title", title)));
    }

    /** A page whose contents are finished HTML with a heading of their own. */
    Screen around(PageRequest request, String title, String contentHtml) {
        Map<String, Object> page = contexts.of(request);
        Values values = Values.of("contentHtml", contentHtml)
                .put("path", request.path())
                .put("sections", sections(page));
        return Screen.of(title, drawing.html("admin.vm", request, values))
                .with(List.of("atl.general", "atl.admin"), page)
                .under("admin");
    }

    private List<Map<String, Object>> sections(Map<String, Object> page) {
        List<Map<String, Object>> sections = new ArrayList<>();
        List<Map<String, Object>> loose = items(MENU, page);
        if (!loose.isEmpty()) {
            sections.add(Values.of("label", "Apps").put("items", loose).map());
        }
        modules.webSections(MENU, page).forEach(section -> {
            List<Map<String, Object>> items = items(MENU + '/' + section.key(), page);
            if (!items.isEmpty()) {
                sections.add(
                        Values.of("label", section.label()).put("items", items).map());
            }
        });
        return sections;
    }

    private List<Map<String, Object>> items(String section, Map<String, Object> page) {
        return modules.webItems(section, page).stream().map(AdminFrame::item).toList();
    }

    private static Map<String, Object> item(WebItem item) {
        return Values.of("label", item.label())
                .put("url", item.url())
                .put("id", item.linkId())
                .map();
    }
}
