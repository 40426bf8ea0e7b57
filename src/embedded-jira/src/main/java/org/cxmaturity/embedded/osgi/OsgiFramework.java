package org.cxmaturity.embedded.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.cxmaturity.embedded.Flavour;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Felix with Spring's and Gemini's bundles started, and the host's services ready for plugins to import. */
public final class OsgiFramework implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OsgiFramework.class);
    private static final long STOP_MILLIS = 30_000;
    private static final List<String> BUNDLES = List.of(
            "aopalliance",
            "spring-core",
            "spring-beans",
            "spring-aop",
            "spring-expression",
            "spring-context",
            "gemini-io",
            "gemini-core",
            "gemini-extender");

    private final Flavour flavour;
    private final Felix felix;

    private OsgiFramework(Flavour flavour, Felix felix) {
        this.flavour = flavour;
        this.felix = felix;
    }

    /**
     * Starts the framework.
     *
     * @param flavour decides whether Gemini is adapted to Spring 6
     * @param cache the folder for the framework's own files; emptied at each start
     * @param services what plugins may import, by interface
     */
    public static OsgiFramework start(Flavour flavour, Path cache, HostServices services) {
        Felix felix = new Felix(configuration(cache));
        OsgiFramework framework = new OsgiFramework(flavour, felix);
        try {
            felix.init();
            services.registerWith(felix.getBundleContext());
            framework.startBundles();
            felix.start();
            return framework;
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("Felix can't start its bundles", e);
        }
    }

    private static Map<String, Object> configuration(Path cache) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put("org.osgi.framework.storage", cache.toString());
        configuration.put("org.osgi.framework.storage.clean", "onFirstInit");
        configuration.put("org.osgi.framework.system.packages.extra", new ExportedPackages().asHeader());
        configuration.put("org.osgi.framework.bootdelegation", "sun.*,com.sun.*,jdk.*");
        configuration.put("org.osgi.framework.bundle.parent", "framework");
        configuration.put("felix.bootdelegation.implicit", "false");
        configuration.put("felix.log.level", "1");
        return configuration;
    }

    private void startBundles() throws BundleException, IOException {
        List<Bundle> installed = new ArrayList<>();
        for (String name : BUNDLES) {
            try (InputStream jar = OsgiFramework.class.getResourceAsStream("bundles/" + name + ".jar")) {
                if (jar == null) {
                    throw new IOException("The bundle " + name + " is not on the class path");
                }
                installed.add(felix.getBundleContext().installBundle("host:" + name, adapted(name, jar)));
            }
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private InputStream adapted(String name, InputStream jar) throws IOException {
        boolean spring6 = flavour.springMajor() >= 6;
        return spring6 && name.startsWith("gemini-") ? GeminiForSpring6.adapt(jar) : jar;
    }

    /** The system bundle's context. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    @Override
    public void close() {
        try {
            felix.stop();
            if (felix.waitForStop(STOP_MILLIS).getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                LOG.warn("The OSGi framework did not stop within {} ms", STOP_MILLIS);
            }
        } catch (BundleException e) {
            throw new UncheckedIOException(new IOException("The OSGi framework can't stop", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
