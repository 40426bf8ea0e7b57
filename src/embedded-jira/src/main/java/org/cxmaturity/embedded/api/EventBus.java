package org.cxmaturity.embedded.api;

import com.atlassian.event.api.EventListener;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Atlassian's {@code EventPublisher}: calls the annotated methods of listeners whose parameter the event fits, in the
 * thread of the publisher. What a listener throws is logged and harms nobody else.
 */
public final class EventBus {

    private static final Logger LOG = LoggerFactory.getLogger(EventBus.class);

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** A listener without annotated methods, or with one that takes not exactly one parameter, is refused. */
    public void register(Object listener) {
        unregister(listener);
        List<Subscription> found = new ArrayList<>();
        for (Class<?> type = listener.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(EventListener.class)) {
                    found.add(Subscription.of(listener, method));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("No event listener methods were found on "
                    + listener.getClass().getName());
        }
        subscriptions.addAll(found);
    }

    /** Idempotent. */
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }

    public void unregisterAll() {
        subscriptions.clear();
    }

    public void publish(Object event) {
        subscriptions.forEach(subscription -> subscription.tell(event));
    }

    private record Subscription(Object listener, Method method) {

        static Subscription of(Object listener, Method method) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " must take exactly one parameter to listen to events");
            }
            method.setAccessible(true);
            return new Subscription(listener, method);
        }

        void tell(Object event) {
            if (!method.getParameterTypes()[0].isInstance(event)) {
                return;
            }
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("Listener {} failed at {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Cannot call " + method, e);
            }
        }
    }
}
