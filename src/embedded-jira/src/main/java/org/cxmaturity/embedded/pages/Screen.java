package org.cxmaturity.embedded.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page before its frame is put around it.
 *
 * @param status of the response
 * @param title of the window
 * @param bodyHtml its contents; finished HTML
 * @param contexts web-resource contexts
 * @param page what it knows, for plugins
 * @param scripts names of the pages' own scripts
 * @param sidebar what the project's sidebar shows; empty for a page without one
 * @param active which entry of the top bar is current; empty for none
 * @param bare whether there is nothing around it
 */
record Screen(
        int status,
        String title,
        String bodyHtml,
        List<String> contexts,
        Map<String, Object> page,
        List<String> scripts,
        Optional<Map<String, Object>> sidebar,
        String active,
        boolean bare)
        implements Answer {

    static Screen of(String title, String bodyHtml) {
        return new Screen(
                200, title, bodyHtml, List.of("atl.general"), Map.of(), List.of(), Optional.empty(), "", false);
    }

    Screen withStatus(int other) {
        return new Screen(other, title, bodyHtml, contexts, page, scripts, sidebar, active, bare);
    }

    /** With the resources of these contexts, for a page that knows this. */
    Screen with(List<String> otherContexts, Map<String, Object> otherPage) {
        return new Screen(status, title, bodyHtml, otherContexts, otherPage, scripts, sidebar, active, bare);
    }

    Screen withScript(String name) {
        return new Screen(status, title, bodyHtml, contexts, page, List.of(name), sidebar, active, bare);
    }

    Screen beside(Map<String, Object> ofProject) {
        return new Screen(status, title, bodyHtml, contexts, page, scripts, Optional.of(ofProject), active, bare);
    }

    Screen under(String entry) {
        return new Screen(status, title, bodyHtml, contexts, page, scripts, sidebar, entry, bare);
    }

    Screen withoutFrame() {
        return new Screen(status, title, bodyHtml, contexts, page, scripts, sidebar, active, true);
    }
}
