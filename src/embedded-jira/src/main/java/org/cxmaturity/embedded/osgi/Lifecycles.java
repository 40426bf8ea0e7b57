package org.cxmaturity.embedded.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Tells a plugin's exported {@link LifecycleAware} services when they may start and must stop. */
public final class Lifecycles implements PluginListener {
    @Override
    public void started(InstalledPlugin plugin) {
        services(plugin.bundle()).forEach(LifecycleAware::onStart);
    }

    @Override
    public void stopping(InstalledPlugin plugin) {
        services(plugin.bundle()).forEach(LifecycleAware::onStop);
    }

    /** None, if the bundle didn't get as far as to start. */
    private static List<LifecycleAware> services(Bundle bundle) {
        BundleContext context = bundle.getBundleContext();
        if (context == null) {
            return List.of();
        }
        ServiceReference<?>[] exported = bundle.getRegisteredServices();
        return Stream.of(exported == null ? new ServiceReference<?>[0] : exported)
                .map(context::getService)
                .filter(LifecycleAware.class::isInstance)
                .map(LifecycleAware.class::cast)
                .toList();
    }
}
