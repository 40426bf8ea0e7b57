package org.cxmaturity.embedded.modules;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginDisabledEvent;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginListener;

/** Publishes that a plugin was enabled, once all its modules are there, and that it was disabled. */
public final class PluginEvents implements PluginListener {
    private final EventPublisher events;

    public PluginEvents(EventPublisher events) {
        this.events = events;
    }

    @Override
    public void started(InstalledPlugin plugin) {
        events.publish(new PluginEnabledEvent(new PluginView(plugin)));
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        events.publish(new PluginDisabledEvent(new PluginView(plugin)));
    }
}
