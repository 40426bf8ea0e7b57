package org.cxmaturity.platform;

/** Tells the rest of the plugin, on this node, that something happened. */
public interface Events {
    void publish(Object event);
}
