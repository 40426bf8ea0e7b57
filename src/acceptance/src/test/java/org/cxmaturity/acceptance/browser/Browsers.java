package org.cxmaturity.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.acceptance.Built;

/** One headless Chromium for the whole test run; the one that the machine has, since none is downloaded. */
final class Browsers {

    private static final List<String> NAMES = List.of("chromium", "google-chrome", "chromium-browser");

    /** Chromium as root in a closed network: no sandbox, and no calls of its own. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Shared {
        private static final Browser BROWSER = launch();
    }

    private Browsers() {}

    static Browser browser() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        Path npm = Built.target().resolve("npm");
        System.setProperty("playwright.cli.dir", npm.resolve("driver").toString());
        Map<String, String> environment = new HashMap<>();
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        environment.put("PLAYWRIGHT_NODEJS_PATH", onPath(List.of("node")).toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath(NAMES))
                        .setArgs(ARGUMENTS));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return browser;
    }

    private static Path onPath(List<String> names) {
        List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("none of " + names + " is on the path; bin/test installs it"));
    }
}
