package com.atlassian.event.api;

/** Sends events and knows who listens. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
