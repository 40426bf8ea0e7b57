package org.cxmaturity.embedded.modules;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.embedded.osgi.InstalledPlugin;
import org.cxmaturity.embedded.osgi.PluginRefusedException;

/**
 * Makes the objects that descriptors name: a plugin's own classes by its application context, and Jira's own (such as
 * its conditions) by the host, with the host's services as constructor arguments.
 */
public final class HostBeans {
    private final Function<Class<?>, Optional<?>> services;

    /** @param services finds one of the host's services by its interface */
    public HostBeans(Function<Class<?>, Optional<?>> services) {
        this.services = services;
    }

    /** A new object of a class that a module of the plugin names. */
    <T> T create(InstalledPlugin plugin, String className, Class<T> expected) {
        Class<?> type = plugin.load(className);
        if (plugin.owns(type)) {
            return plugin.create(className, expected);
        }
        if (!expected.isAssignableFrom(type)) {
            throw new PluginRefusedException(
                    plugin.key() + " names the class " + className + ", which is no " + expected.getName() + ".");
        }
        return expected.cast(create(type));
    }

    private Object create(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        if (constructors.length != 1) {
            throw new PluginRefusedException(type.getName() + " has " + constructors.length + " public constructors.");
        }
        Object[] arguments = Arrays.stream(constructors[0].getParameterTypes())
                .map(needed -> services.apply(needed)
                        .orElseThrow(() -> new PluginRefusedException(
                                type.getName() + " needs " + needed.getName() + ", which nobody offers.")))
                .toArray();
        try {
            return constructors[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new PluginRefusedException(type.getName() + " can't be made.", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new PluginRefusedException(type.getName() + " can't be made.", e);
        }
    }
}
