package com.atlassian.plugin;

import java.util.Map;

/** What the descriptor says of a module. */
public interface ModuleDescriptor<T> {
    String getCompleteKey();

    String getPluginKey();

    String getKey();

    String getName();

    String getDescription();

    Class<T> getModuleClass();

    T getModule();

    Map<String, String> getParams();

    Plugin getPlugin();

    boolean isEnabled();
}
