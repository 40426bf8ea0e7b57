package org.cxmaturity.platform.jira;

import com.atlassian.event.api.EventPublisher;
import org.cxmaturity.platform.Events;

/** Jira's own event bus of this node. */
public final class JiraEvents implements Events {

    private final EventPublisher publisher;

    public JiraEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void publish(Object event) {
        publisher.publish(event);
    }
}
