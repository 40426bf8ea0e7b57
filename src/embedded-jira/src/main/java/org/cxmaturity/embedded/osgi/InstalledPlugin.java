package org.cxmaturity.embedded.osgi;

import java.net.URL;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A plugin that is installed: its jar, its bundle and, while it runs, its application context. */
public final class InstalledPlugin {
    private final PluginJar jar;
    private final Bundle bundle;
    private volatile PluginContext context;

    InstalledPlugin(PluginJar jar, Bundle bundle) {
        this.jar = jar;
        this.bundle = bundle;
    }

    /** The plugin's key. */
    public String key() {
        return jar.key();
    }

    /** The jar it was installed from. */
    public PluginJar jar() {
        return jar;
    }

    /** Its bundle. */
    public Bundle bundle() {
        return bundle;
    }

    /** A file inside the jar, by its path from the root; a leading slash is ignored. */
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path.startsWith("/") ? path.substring(1) : path));
    }

    /**
     * A class as the plugin sees it.
     *
     * @throws PluginRefusedException if the plugin neither has nor imports it
     */
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new PluginRefusedException(
                    key() + " names the class " + className + ", which it neither holds nor imports.", e);
        }
    }

    /** Whether the class is the plugin's own, not one that it imports. */
    public boolean owns(Class<?> type) {
        return bundle.equals(FrameworkUtil.getBundle(type));
    }

    /**
     * A new object of a class that the descriptor names, its constructor's arguments taken from the plugin's
     * application context.
     *
     * @throws PluginRefusedException if there is no such class or it is of another type
     */
    public <T> T create(String className, Class<T> expected) {
        Class<?> type = load(className);
        if (!expected.isAssignableFrom(type)) {
            throw new PluginRefusedException(
                    key() + " names the class " + className + ", which is no " + expected.getName() + ".");
        }
        return expected.cast(create(type));
    }

    /** A new object of one of the plugin's classes, its constructor's arguments taken from the application context. */
    public <T> T create(Class<T> type) {
        PluginContext current = context;
        if (current == null) {
            throw new IllegalStateException(key() + " is not running");
        }
        return current.create(type);
    }

    void running(PluginContext newContext) {
        context = newContext;
    }

    void notRunning() {
        context = null;
    }

    @Override
    public String toString() {
        return key() + ' ' + jar.version();
    }
}
