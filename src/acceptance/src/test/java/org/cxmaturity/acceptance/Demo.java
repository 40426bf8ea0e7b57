package org.cxmaturity.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The demo company in the Jira under test, put there once by the loader that bin/run uses. */
public final class Demo {

    private static final int PATIENCE_SECONDS = 120;

    private static final class Shared {
        private static final String KEY = load();
    }

    private Demo() {}

    /** The path of the demo programme's resource. */
    public static String path() {
        return Programme.API + "/programmes/" + key();
    }

    public static String key() {
        return Shared.KEY;
    }

    private static String load() {
        Path loader = Built.sources().resolve("demo/load.mjs");
        try {
            Process process = new ProcessBuilder(
                            "node", loader.toString(), Running.address().toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("the demo isn't loaded; its loader printed\n" + printed);
            }
            return "demo";
        } catch (IOException e) {
            throw new UncheckedIOException("can't run " + loader, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demo is loaded", e);
        }
    }
}
