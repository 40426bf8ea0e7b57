package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;
import org.cxmaturity.declared.DeclarationOnly;

/** The common part of events about plugins. */
public class PluginEvent {
    public PluginEvent(Plugin plugin) {}

    public Plugin getPlugin() {
        throw DeclarationOnly.called();
    }
}
