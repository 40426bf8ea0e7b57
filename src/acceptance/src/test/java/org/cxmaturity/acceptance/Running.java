package org.cxmaturity.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The Jira under test, started once a test run: the embedded one with the very jar, or the one that
 * {@code -Dcx.baseUrl} names. Tests share it, so each makes a programme of its own.
 */
public final class Running {

    private static final class Shared {
        private static final URI ADDRESS = start();
    }

    private Running() {}

    /** The address of the Jira under test, such as {@code http://localhost:2990/jira}. */
    public static URI address() {
        return Shared.ADDRESS;
    }

    /** A caller with the name and password of a demo user. */
    public static Caller as(String user) {
        return new Caller(address(), user, user);
    }

    public static Caller anonymous() {
        return new Caller(address());
    }

    /** Whether the embedded Jira is under test, so that it may be stopped, killed and started. */
    public static boolean isEmbedded() {
        return System.getProperty("cx.baseUrl", "").isEmpty();
    }

    /** An empty home for an embedded Jira, below the build folder, where it can be looked at afterwards. */
    public static Path emptyHome(String name) {
        Path home = Built.target().resolve("homes").resolve(name);
        try {
            if (Files.exists(home)) {
                try (Stream<Path> old = Files.walk(home)) {
                    for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException("can't make " + home + " an empty folder", e);
        }
    }

    private static URI start() {
        if (!isEmbedded()) {
            return URI.create(System.getProperty("cx.baseUrl").replaceFirst("/$", ""));
        }
        EmbeddedJira jira = EmbeddedJira.start(Built.jar(), emptyHome("shared"), "--no-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(jira::close, "stop-embedded-jira"));
        return jira.address();
    }
}
