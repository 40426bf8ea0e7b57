package org.cxmaturity.embedded.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.embedded.velocity.AllowedMethods;
import org.cxmaturity.embedded.velocity.Templates;

/** The pages' own templates: they see texts, lists and maps, and what ends in {@code Html} is finished. */
final class Drawing {
    private final Templates templates = new Templates(
            name -> Optional.ofNullable(Drawing.class.getResource(name)), new AllowedMethods(Set.of()), Map::of);
    private final String contextPath;

    Drawing(String contextPath) {
        this.contextPath = contextPath;
    }

    /** The template filled in; it also sees {@code base}, the context path, and {@code token}, what its forms carry. */
    String html(String template, PageRequest request, Values values) {
        Map<String, Object> all = new HashMap<>(values.map());
        all.put("base", contextPath);
        all.put("token", request.token());
        return templates.render(template, all);
    }

    String html(String template, Values values) {
        Map<String, Object> all = new HashMap<>(values.map());
        all.put("base", contextPath);
        return templates.render(template, all);
    }
}
