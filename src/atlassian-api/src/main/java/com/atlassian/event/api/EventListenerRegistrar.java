package com.atlassian.event.api;

/** Registers listeners of events. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);

    void unregisterAll();
}
