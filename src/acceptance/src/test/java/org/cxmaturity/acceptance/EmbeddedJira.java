package org.cxmaturity.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The embedded Jira as a process of its own, started as bin/run starts it. */
public final class EmbeddedJira implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration END = Duration.ofSeconds(60);
    private static final String READY = "Ready: ";

    private final Process process;
    private final ConcurrentLinkedQueue<String> printed = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private EmbeddedJira(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "embedded-jira-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it on a free port of the loopback address, without waiting for it. */
    public static EmbeddedJira start(Path jar, Path home, String... options) {
        Path build = Built.embeddedJira();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                build.resolve("classes") + ":" + build.resolve("embedded-jira/lib") + "/*",
                "org.cxmaturity.embedded.Main",
                "--port",
                Integer.toString(freePort()),
                "--home",
                home.toString(),
                "--plugin",
                jar.toString()));
        command.addAll(List.of(options));
        try {
            return new EmbeddedJira(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException("can't start " + command, e);
        }
    }

    /** Its address, once it serves; throws with all that it printed if it doesn't within three minutes. */
    public URI address() {
        try {
            return ready.get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the embedded Jira doesn't serve; it printed\n" + output(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the embedded Jira starts", e);
        }
    }

    /** All that it has printed so far. */
    public String output() {
        return String.join("\n", printed);
    }

    /** Waits for its end and says its exit code. */
    public int exitCode() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the embedded Jira doesn't end; it printed\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the embedded Jira ends", e);
        }
    }

    /** Ends it as SIGKILL does: nothing more is written. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Ends it as SIGTERM does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the embedded Jira doesn't end on SIGTERM; it printed\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
        } catch (IOException e) {
            printed.add("(its output broke off: " + e.getMessage() + ")");
        }
        ready.completeExceptionally(new IllegalStateException("it ended before it served"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
