package org.cxmaturity.embedded.osgi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** What the host offers to plugins, by interface: one object for all, or one for each bundle that asks. */
public final class HostServices {
    private final Map<Class<?>, Object> shared = new LinkedHashMap<>();
    private final List<PerBundle<?>> perBundle = new ArrayList<>();

    private record PerBundle<T>(Class<T> type, Function<Bundle, T> maker) implements ServiceFactory<T> {
        @Override
        public T getService(Bundle bundle, ServiceRegistration<T> registration) {
            return maker.apply(bundle);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
            // Nothing to give back: these services hold no resources of their own.
        }

        void registerWith(BundleContext context) {
            context.registerService(type, this, null);
        }
    }

    /** Offers one object to all bundles. A later offer of the same type takes the earlier one's place. */
    public <T> HostServices offer(Class<T> type, T service) {
        shared.put(type, type.cast(service));
        return this;
    }

    /** Offers all of a map from interface to the object that implements it. */
    public HostServices offerAll(Map<Class<?>, ?> services) {
        services.forEach((type, service) -> shared.put(type, type.cast(service)));
        return this;
    }

    /** Offers each bundle an object of its own. */
    public <T> HostServices offerPerBundle(Class<T> type, Function<Bundle, T> maker) {
        perBundle.add(new PerBundle<>(type, maker));
        return this;
    }

    /** The shared object of the interface. */
    public Optional<?> find(Class<?> type) {
        return Optional.ofNullable(shared.get(type));
    }

    void registerWith(BundleContext context) {
        shared.forEach((type, service) -> context.registerService(type.getName(), service, null));
        perBundle.forEach(service -> service.registerWith(context));
    }
}
