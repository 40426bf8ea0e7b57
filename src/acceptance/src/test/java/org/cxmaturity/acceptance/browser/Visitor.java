package org.cxmaturity.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.cxmaturity.acceptance.Built;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Running;

/** Somebody with a browser window of their own. Keeps what the page complained about, and a picture when asked. */
public final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 15_000;

    /** Where the embedded Jira keeps AUI, whose design tokens write styles that a strict policy refuses. */
    private static final String HOST_LOOK = "/download/look/";

    private final BrowserContext context;
    private final Page page;
    private final View view;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(View view) {
        this.view = view;
        context = Browsers.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(view.width(), view.height())
                        .setColorScheme(view.theme())
                        .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isForeign(message)) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A status that a page expects, such as 404 for a history that isn't kept yet, is logged by the browser as well. */
    private static boolean isForeign(ConsoleMessage message) {
        return message.location().contains(HOST_LOOK) || message.text().startsWith("Failed to load resource");
    }

    /** A window of somebody who has signed in through the form. */
    public static Visitor signedIn(String user, View view) {
        Visitor visitor = new Visitor(view);
        new SignInPage(visitor).signIn(user, user);
        return visitor;
    }

    static Visitor stranger(View view) {
        return new Visitor(view);
    }

    public Page page() {
        return page;
    }

    public View view() {
        return view;
    }

    /** Opens a path below the context path and answers its status. */
    public int open(String path) {
        Response response = page.navigate(Running.address() + path);
        return response == null ? 0 : response.status();
    }

    /** What the page wrote to the console as errors, and what it threw. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Elements that stand out of the window to the right, so that one has to scroll sideways; the outermost first. */
    List<String> wider() {
        Object found = page.evaluate("() => { const width = document.documentElement.clientWidth;"
                + " return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]"
                + ".filter(element => element.getBoundingClientRect().right > width + 0.5).slice(0, 5)"
                + ".map(element => element.tagName + '.' + element.className + ' to '"
                + " + element.getBoundingClientRect().right); }");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What axe finds against WCAG 2.2 AA inside an element, as "rule: first place". */
    List<String> barriers(String within) throws IOException {
        // Evaluated rather than added as a script, which the page's content security policy would refuse.
        page.evaluate(Files.readString(Built.target().resolve("npm/node_modules/axe-core/axe.min.js")));
        String found = (String) page.evaluate(
                "within => axe.run(within, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                        + ".then(result => JSON.stringify(result.violations.map(violation =>"
                        + " ({id: violation.id, target: violation.nodes[0].target.join(' '),"
                        + " why: violation.nodes[0].failureSummary}))))",
                within);
        JsonNode violations = Json.tree(found);
        return StreamSupport.stream(violations.spliterator(), false)
                .map(violation -> violation.path("id").asText() + ": "
                        + violation.path("target").asText() + " "
                        + violation.path("why").asText())
                .toList();
    }

    /** Keeps a picture of the whole page below the build folder. */
    Path picture(String name) {
        Path file = Built.target()
                .resolve("screenshots")
                .resolve(name + "-" + view.name().toLowerCase(Locale.ROOT) + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    @Override
    public void close() {
        context.close();
    }
}
