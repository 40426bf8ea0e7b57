package org.cxmaturity.embedded.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.embedded.modules.PluginModules;
import org.cxmaturity.embedded.modules.RenderedPanel;

/** The boxes of an issue's page, Jira's own and the plugins' together, lightest first. */
final class IssueModules {
    private final List<Box> boxes = new ArrayList<>();

    /** A box; {@code html} is finished. */
    private record Box(int weight, String id, String heading, String html) {
        Map<String, Object> map() {
            return Values.of("id", id).put("heading", heading).put("html", html).map();
        }
    }

    /** Adds one of Jira's own boxes, unless it is empty. */
    IssueModules add(int weight, String id, String heading, String html) {
        if (!html.isBlank()) {
            boxes.add(new Box(weight, id, heading, html));
        }
        return this;
    }

    /** Adds what plugins have for a place. */
    IssueModules addAll(PluginModules modules, String location, Map<String, Object> page) {
        modules.panels(location, page).stream().map(IssueModules::box).forEach(boxes::add);
        return this;
    }

    private static Box box(RenderedPanel panel) {
        return new Box(
                panel.weight(), panel.completeKey().replaceAll("[^A-Za-z0-9_-]", "-"), panel.label(), panel.html());
    }

    List<Map<String, Object>> inOrder() {
        Stream<Box> sorted = boxes.stream().sorted(Comparator.comparingInt(Box::weight));
        return sorted.map(Box::map).toList();
    }
}
