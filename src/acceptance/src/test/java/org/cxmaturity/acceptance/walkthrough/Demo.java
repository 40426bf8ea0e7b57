package org.cxmaturity.acceptance.walkthrough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.cxmaturity.acceptance.Built;
import org.cxmaturity.acceptance.Running;

/** Loads the demo programme and puts its gadget on a dashboard, by the scripts that bin/run uses. */
final class Demo {

    private static final String SCRIPT =
            "const [base, folder] = process.argv.slice(1);" + "const {loadDemo} = await import(folder + '/load.mjs');"
                    + "const {showOnDashboard} = await import(folder + '/dashboard.mjs');"
                    + "await loadDemo(base); await showOnDashboard(base, 'lead');";

    private Demo() {}

    static void load() {
        String folder = Built.sources()
                .resolve("demo")
                .toAbsolutePath()
                .normalize()
                .toUri()
                .toString();
        List<String> command = List.of(
                "node", "--input-type=module", "-e", SCRIPT, Running.address().toString(), folder);
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("the demo's scripts ended with " + code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demo is loaded", e);
        }
    }
}
