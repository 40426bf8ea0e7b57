package com.atlassian.plugin;

import java.util.Collection;

/** Finds plugins and their modules. */
public interface PluginAccessor {
    Collection<Plugin> getEnabledPlugins();

    Plugin getPlugin(String key);

    Plugin getEnabledPlugin(String pluginKey);

    ModuleDescriptor<?> getEnabledPluginModule(String completeKey);

    boolean isPluginEnabled(String key);

    boolean isPluginModuleEnabled(String completeKey);
}
