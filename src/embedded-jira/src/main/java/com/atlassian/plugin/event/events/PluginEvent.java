package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** The common part of events about plugins. */
public class PluginEvent {
    private final Plugin plugin;

    public PluginEvent(Plugin plugin) {
        this.plugin = plugin;
    }

    public Plugin getPlugin() {
        return plugin;
    }
}
