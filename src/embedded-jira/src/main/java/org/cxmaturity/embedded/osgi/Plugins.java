package org.cxmaturity.embedded.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins that are installed: puts jars in, updates them in place, takes them out, and tells those who listen. */
public final class Plugins {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final BundleContext host;
    private final Duration patience;
    private final ContextFailures failures;
    private final List<PluginListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, InstalledPlugin> installed = new ConcurrentSkipListMap<>();

    /**
     * @param framework a started framework
     * @param patience how long a plugin's application context may take to come up
     */
    public Plugins(OsgiFramework framework, Duration patience) {
        this.host = framework.context();
        this.patience = patience;
        this.failures = new ContextFailures(host);
    }

    /** Adds one who takes part from the next installation on. */
    public void addListener(PluginListener listener) {
        listeners.add(listener);
    }

    /** The plugins that run, sorted by key. */
    public List<InstalledPlugin> all() {
        return List.copyOf(installed.values());
    }

    /** The running plugin with this key. */
    public Optional<InstalledPlugin> find(String key) {
        return Optional.ofNullable(installed.get(key));
    }

    /**
     * Installs a jar, or updates the plugin with the same key in place, and waits until it runs.
     *
     * @throws PluginRefusedException if it can't be; a plugin that was new is then gone again
     */
    public synchronized InstalledPlugin install(Path path) {
        PluginJar jar = PluginJar.read(path);
        listeners.forEach(listener -> listener.check(jar));
        InstalledPlugin old = installed.get(jar.key());
        if (old != null) {
            stop(old);
        }
        Bundle bundle = put(jar, Optional.ofNullable(old));
        InstalledPlugin plugin = new InstalledPlugin(jar, bundle);
        try {
            start(plugin);
        } catch (RuntimeException e) {
            stop(plugin);
            remove(bundle);
            throw e;
        }
        installed.put(jar.key(), plugin);
        LOG.info("{} {}", old == null ? "Installed" : "Updated", plugin);
        return plugin;
    }

    private Bundle put(PluginJar jar, Optional<InstalledPlugin> old) {
        try (InputStream in = Files.newInputStream(jar.path())) {
            if (old.isPresent()) {
                old.get().bundle().update(in);
                return old.get().bundle();
            }
            return host.installBundle("plugin:" + jar.key(), in);
        } catch (BundleException e) {
            throw new PluginRefusedException(jar.fileName() + " can't be installed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PluginRefusedException(jar.fileName() + " can't be read: " + e.getMessage(), e);
        }
    }

    private void start(InstalledPlugin plugin) {
        try (ContextWatch watch = new ContextWatch(plugin.bundle(), host, failures)) {
            listeners.forEach(listener -> listener.starting(plugin));
            plugin.bundle().start();
            plugin.running(watch.await(patience));
            listeners.forEach(listener -> listener.started(plugin));
        } catch (BundleException e) {
            throw new PluginRefusedException(plugin.jar().fileName() + " can't start: " + e.getMessage(), e);
        }
    }

    /** Takes a plugin out; nothing happens if it isn't there. */
    public synchronized void uninstall(String key) {
        InstalledPlugin plugin = installed.get(key);
        if (plugin != null) {
            stop(plugin);
            remove(plugin.bundle());
        }
    }

    /** Stops all plugins, in the reverse order of their keys; to be called before the framework closes. */
    public synchronized void stopAll() {
        backwards(all()).forEach(this::stop);
    }

    private void stop(InstalledPlugin plugin) {
        installed.remove(plugin.key());
        backwards(listeners).forEach(listener -> listener.stopping(plugin));
        plugin.notRunning();
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException(plugin + " can't be stopped", e);
        }
        backwards(listeners).forEach(listener -> listener.stopped(plugin));
    }

    private static void remove(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(bundle.getSymbolicName() + " can't be taken out", e);
        }
    }

    private static <T> List<T> backwards(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
