package com.atlassian.sal.api.pluginsettings;

/** Opens settings of a plugin. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
