package org.cxmaturity.embedded.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.spi.ComponentProvider;

/**
 * Has a plugin's resources and providers made by the plugin's own application context, so that their constructors get
 * its beans; Jersey fills in the {@code @Context} fields afterwards. Found by Jersey through META-INF/services.
 */
public final class PluginComponents implements ComponentProvider {
    /** The property of an application under which its plugin is found. */
    static final String PLUGIN = "org.cxmaturity.embedded.plugin";

    private InjectionManager injection;

    @Override
    public void initialize(InjectionManager injectionManager) {
        injection = injectionManager;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        Object property =
                injection.getInstance(Application.class).getProperties().get(PLUGIN);
        if (!(property instanceof InstalledPlugin plugin) || !plugin.owns(component)) {
            return false;
        }
        Supplier<Object> maker = () -> {
            Object made = plugin.create(component);
            injection.inject(made);
            return made;
        };
        SupplierInstanceBinding<Object> binding = Bindings.supplier(maker);
        binding.to(component);
        contracts.forEach(binding::to);
        binding.in(component.isAnnotationPresent(Provider.class) ? Singleton.class : RequestScoped.class);
        injection.register(binding);
        return true;
    }

    @Override
    public void done() {
        // All is bound by now.
    }
}
