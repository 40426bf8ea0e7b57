package org.cxmaturity.embedded.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.embedded.modules.WebResources;

/**
 * What stands in the head of a page: Jira's own look and scripts, then the plugins' files for the page's contexts. No
 * inline script or style, so that a strict content security policy holds; data goes into blocks that don't run.
 */
public final class PageResources {
    private final WebResources resources;
    private final String contextPath;

    public PageResources(WebResources resources, String contextPath) {
        this.resources = resources;
        this.contextPath = contextPath;
    }

    /** Addresses of style sheets, in order. */
    public List<String> styles(Collection<String> contexts, Locale locale) {
        List<String> addresses = new ArrayList<>(
                List.of(look("aui/aui-prototyping.css"), look("aui/aui-prototyping-design-tokens-compatibility.css")));
        addresses.addAll(batches("css", contexts, locale));
        return addresses;
    }

    /** Addresses of scripts, in order; all may be deferred. */
    public List<String> scripts(Collection<String> contexts, Locale locale) {
        List<String> addresses = new ArrayList<>(List.of(
                look("jquery.min.js"),
                look("aui/aui-prototyping-design-tokens-api.js"),
                look("aui/aui-prototyping.js"),
                look("loader.js")));
        addresses.addAll(batches("js", contexts, locale));
        return addresses;
    }

    /**
     * The elements for a page's head, to be asked for once its parts are drawn: links, deferred scripts, the context path and the data that plugins bring.
     *
     * @param contexts the page's web-resource contexts; complete keys of web-resource modules count as well
     * @param page what the page knows, for the conditions of resources
     * @param locale the reader's language
     */
    public String head(Collection<String> contexts, Map<String, Object> page, Locale locale) {
        PageNeeds needs = PageNeeds.current();
        Set<String> all = new LinkedHashSet<>(contexts);
        all.addAll(needs.contexts());
        Map<String, String> data = new LinkedHashMap<>(resources.data(all, page));
        data.putAll(needs.values());
        StringBuilder head = new StringBuilder();
        head.append("<meta name=\"ajs-context-path\" content=\"")
                .append(contextPath)
                .append("\">\n");
        styles(all, locale).forEach(address -> head.append("<link rel=\"stylesheet\" href=\"")
                .append(address)
                .append("\">\n"));
        data.forEach((key, json) -> head.append("<script type=\"application/json\" data-wrm-key=\"")
                .append(key)
                .append("\">")
                .append(json.replace("<", "\\u003c"))
                .append("</script>\n"));
        scripts(all, locale)
                .forEach(address ->
                        head.append("<script defer src=\"").append(address).append("\"></script>\n"));
        return head.toString();
    }

    private String look(String file) {
        return contextPath + "/download/look/" + file;
    }

    /** One batch for all contexts, so that what belongs to two of them comes once. */
    private List<String> batches(String extension, Collection<String> contexts, Locale locale) {
        if (contexts.isEmpty()) {
            return List.of();
        }
        String joined = URLEncoder.encode(String.join(",", contexts), StandardCharsets.UTF_8);
        String language = URLEncoder.encode(locale.toLanguageTag(), StandardCharsets.UTF_8);
        return List.of(contextPath + "/download/contextbatch/" + extension + '/' + joined + "/batch." + extension
                + "?locale=" + language);
    }
}
