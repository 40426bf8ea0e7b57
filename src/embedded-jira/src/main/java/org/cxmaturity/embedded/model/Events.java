package org.cxmaturity.embedded.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.cxmaturity.embedded.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners what has happened, in the thread that did it, once the transaction is committed. What a listener
 * throws is logged and harms nobody else, as in Jira.
 */
public final class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Database database;
    private final List<Consumer<JiraEvent>> listeners = new CopyOnWriteArrayList<>();

    Events(Database database) {
        this.database = database;
    }

    public void listen(Consumer<JiraEvent> listener) {
        listeners.add(listener);
    }

    public void stopListening(Consumer<JiraEvent> listener) {
        listeners.remove(listener);
    }

    void publish(JiraEvent event) {
        database.afterCommit(() -> listeners.forEach(listener -> tell(listener, event)));
    }

    /** Tells at once, inside the transaction. */
    void announce(JiraEvent event) {
        listeners.forEach(listener -> tell(listener, event));
    }

    private static void tell(Consumer<JiraEvent> listener, JiraEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            LOG.error("A listener failed at {}", event, e);
        }
    }
}
