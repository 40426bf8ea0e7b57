package org.cxmaturity.embedded.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from Gemini when a bundle's application context fails, so that nobody waits in vain. Gemini's listener interface
 * lives in a bundle, hence the proxy.
 */
final class ContextFailures implements InvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ContextFailures.class);
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String FAILED = "OsgiBundleContextFailedEvent";

    private final Map<Bundle, Consumer<Throwable>> watchers = new ConcurrentHashMap<>();

    /** Registers the listener. */
    ContextFailures(BundleContext host) {
        Bundle gemini = Arrays.stream(host.getBundles())
                .filter(bundle -> bundle.getLocation().equals("host:gemini-core"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Gemini is not installed"));
        try {
            Class<?> type = gemini.loadClass(LISTENER);
            Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
            gemini.getBundleContext().registerService(LISTENER, listener, null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Gemini has no " + LISTENER, e);
        }
    }

    void watch(Bundle bundle, Consumer<Throwable> watcher) {
        watchers.put(bundle, watcher);
    }

    void forget(Bundle bundle) {
        watchers.remove(bundle);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> LISTENER + " of the host";
            default -> heard(arguments[0]);
        };
    }

    private Object heard(Object event) throws ReflectiveOperationException {
        if (event.getClass().getSimpleName().equals(FAILED)) {
            Bundle bundle = (Bundle) read(event, "getBundle");
            Throwable cause = (Throwable) read(event, "getFailureCause");
            LOG.debug("The application context of {} failed", bundle.getSymbolicName(), cause);
            Consumer<Throwable> watcher = watchers.get(bundle);
            if (watcher != null) {
                watcher.accept(cause);
            }
        }
        return null;
    }

    private static Object read(Object event, String getter)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        return event.getClass().getMethod(getter).invoke(event);
    }
}
