package org.cxmaturity.embedded.pages;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Makes the links and scripts of a page's head. */
@FunctionalInterface
public interface PageHead {
    /**
     * Finished HTML for the head.
     *
     * @param contexts the page's web-resource contexts
     * @param page what the page knows, for the conditions of resources
     * @param locale the reader's language
     */
    String html(Collection<String> contexts, Map<String, Object> page, Locale locale);
}
