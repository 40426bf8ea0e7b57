package org.cxmaturity.embedded.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.embedded.model.JiraModel;
import org.cxmaturity.embedded.model.PermissionKeys;
import org.cxmaturity.embedded.modules.PluginModules;

/** Puts Jira's frame around a screen: head, banner, top bar, the project's sidebar. */
final class Shell {
    /** The cookie that holds the viewer's choice of colours. */
    static final String THEME_COOKIE = "embedded.theme";

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final JiraModel model;
    private final PluginModules modules;
    private final PageHead head;
    private final Statics statics;
    private final Drawing drawing;

    Shell(JiraModel model, PluginModules modules, PageHead head, Statics statics, Drawing drawing) {
        this.model = model;
        this.modules = modules;
        this.head = head;
        this.statics = statics;
        this.drawing = drawing;
    }

    /** A page that says one thing. */
    Screen message(int status, String title, String sentence) {
        String body = drawing.html("message.vm", Values.of("title", title).put("sentence", sentence));
        return Screen.of(title, body).withStatus(status);
    }

    /** The whole page. */
    String html(PageRequest request, Screen screen) {
        String theme = request.cookie(THEME_COOKIE).filter(THEMES::contains).orElse("auto");
        Values values = Values.of("lang", request.locale().toLanguageTag())
                .put("mode", theme.equals("dark") ? "dark" : "light")
                .put("auto", theme.equals("auto"))
                .put("title", screen.title())
                .put("headHtml", head.html(screen.contexts(), screen.page(), request.locale()))
                .put("styles", List.of(statics.address("jira.css"), statics.address("parts.css")))
                .put("themeScript", statics.address("theme.js"))
                .put("scripts", scripts(screen))
                .put("bare", screen.bare())
                .put("icons", statics.address("icons.svg"))
                .put("bodyHtml", screen.bodyHtml());
        screen.sidebar().ifPresent(sidebar -> values.put("sidebar", sidebar));
        return drawing.html("shell.vm", request, top(request, screen, values));
    }

    private List<String> scripts(Screen screen) {
        return Stream.concat(Stream.of("page.js"), screen.scripts().stream())
                .map(statics::address)
                .toList();
    }

    private Values top(PageRequest request, Screen screen, Values values) {
        values.put("active", screen.active())
                .put("loginAddress", "/login.jsp?os_destination=" + encoded(request.address()))
                .put("plugins", links(screen.page()));
        request.viewer().ifPresent(user -> values.put("viewer", user.displayName())
                .put("viewerName", user.name())
                .put("administers", model.permissions().hasGlobal(PermissionKeys.ADMINISTER, request.viewer())));
        return values;
    }

    private List<Map<String, Object>> links(Map<String, Object> page) {
        return modules.webItems("system.top.navigation.bar", page).stream()
                .map(item -> Values.of("label", item.label())
                        .put("url", item.url())
                        .put("id", item.linkId())
                        .map())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
