package org.cxmaturity.embedded.osgi;

/** One who takes part when plugins come and go; called in the order of registration, and backwards on stopping. */
public interface PluginListener {
    /**
     * Looks at a jar before anything of it is installed.
     *
     * @throws PluginRefusedException if it can't be served
     */
    default void check(PluginJar jar) {}

    /** The bundle is installed; its application context is about to start. */
    default void starting(InstalledPlugin plugin) {}

    /** The application context is up: beans may be asked for. */
    default void started(InstalledPlugin plugin) {}

    /** The application context is about to go, or the start failed half-way: take back whatever was done. */
    default void stopping(InstalledPlugin plugin) {}

    /** The application context is gone. */
    default void stopped(InstalledPlugin plugin) {}
}
