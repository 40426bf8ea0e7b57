package org.cxmaturity.embedded.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * Waits for one bundle's application context. Gemini makes contexts in its own threads and waits minutes for a missing
 * service without a word, so the host has its own patience and says which services are missing.
 */
final class ContextWatch implements AutoCloseable {
    private static final String CONTEXT = "org.springframework.context.ApplicationContext";
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:[\\w.-]+:)?reference\\b[^>]*?\\binterface\\s*=\\s*\"([^\"]+)\"");

    private final Bundle bundle;
    private final BundleContext host;
    private final ContextFailures failures;
    private final CompletableFuture<Object> context = new CompletableFuture<>();
    private final ServiceListener listener = this::changed;

    /** Begins to watch; to be made before the bundle starts. */
    ContextWatch(Bundle bundle, BundleContext host, ContextFailures failures) {
        this.bundle = bundle;
        this.host = host;
        this.failures = failures;
        failures.watch(bundle, context::completeExceptionally);
        try {
            Filter filter = host.createFilter("(objectClass=" + CONTEXT + ")");
            host.addServiceListener(listener, filter.toString());
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void changed(ServiceEvent event) {
        ServiceReference<?> reference = event.getServiceReference();
        if (event.getType() == ServiceEvent.REGISTERED && reference.getBundle().equals(bundle)) {
            context.complete(host.getService(reference));
        }
    }

    /**
     * Waits for the context.
     *
     * @throws PluginRefusedException if it failed, or didn't come in time; then with the services it lacks
     */
    PluginContext await(Duration patience) {
        try {
            return new PluginContext(context.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new PluginRefusedException(
                    bundle.getSymbolicName() + ": its application context failed: " + reasons(e.getCause()),
                    e.getCause());
        } catch (TimeoutException e) {
            throw new PluginRefusedException(late(patience), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginRefusedException(bundle.getSymbolicName() + ": its start was interrupted.", e);
        }
    }

    /** The outermost message, which says where, and the innermost, which says why. */
    private static String reasons(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure ? failure.getMessage() : failure.getMessage() + " Because: " + root.getMessage();
    }

    private String late(Duration patience) {
        List<String> missing = missingServices();
        String since = bundle.getSymbolicName() + ": no application context within " + patience.toMillis() + " ms";
        return missing.isEmpty()
                ? since + ", though every service it refers to is there."
                : since + "; it waits for " + String.join(", ", missing) + ", which the embedded Jira doesn't offer.";
    }

    /** The interfaces that the bundle's Spring files refer to and that nobody offers, sorted. */
    private List<String> missingServices() {
        TreeSet<String> missing = new TreeSet<>();
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            Matcher references = REFERENCE.matcher(text(file));
            while (references.find()) {
                if (host.getServiceReference(references.group(1)) == null) {
                    missing.add(references.group(1));
                }
            }
        }
        return List.copyOf(missing);
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    @Override
    public void close() {
        host.removeServiceListener(listener);
        failures.forget(bundle);
    }
}
