package com.atlassian.jira.plugin.webfragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** A context provider whose values may be kept for a request. */
public interface CacheableContextProvider extends ContextProvider {
    String getUniqueContextKey(Map<String, Object> context);
}
