package com.atlassian.webresource.spi.condition;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Decides whether a web resource is served, by what its address says. */
public abstract class AbstractBooleanUrlReadingCondition {
    public abstract void init(Map<String, String> params) throws PluginParseException;

    protected abstract boolean isConditionTrue();

    protected abstract String queryKey();
}
