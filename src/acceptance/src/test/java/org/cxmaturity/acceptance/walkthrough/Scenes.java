package org.cxmaturity.acceptance.walkthrough;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.cxmaturity.acceptance.browser.View;
import org.cxmaturity.acceptance.browser.Visitor;

/** What people see and do in the browser, each scene kept as a picture. */
final class Scenes {

    private static final String PROJECT_PAGE =
            "/projects/CX?selectedItem=org.cxmaturity.jira:customer-experience-page&cxProgramme=ferries&cxTab=";

    private final Path images;

    Scenes(Path images) {
        this.images = images;
    }

    /** Imports a table as far as the preview, which writes nothing. */
    void importPreview(Path table) {
        try (Visitor product = Visitor.signedIn("product", View.WIDE_LIGHT)) {
            product.open(PROJECT_PAGE + "pain-points");
            Page page = product.page();
            button(page, "Import pain points").first().click();
            page.locator("#cx-import-file").setInputFiles(table);
            button(page, "Preview").waitFor();
            keep(product, "walkthrough-import-columns");
            button(page, "Preview").click();
            page.getByText("new pain points").waitFor();
            keep(product, "walkthrough-import-preview");
        }
    }

    void triage() {
        try (Visitor product = Visitor.signedIn("product", View.WIDE_LIGHT)) {
            product.open(PROJECT_PAGE + "pain-points");
            Locator rows = product.page().locator(".cx-pain__row");
            rows.first().locator("input[type=checkbox]").check();
            rows.first().locator("summary").click();
            keep(product, "walkthrough-triage");
        }
    }

    /** Makes a dashboard with the gadget by Jira's own dialogs and the gadget's form; answers the dashboard's path. */
    String dashboard() {
        try (Visitor lead = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            lead.open("/secure/Dashboard.jspa");
            Page page = lead.page();
            button(page, "Create dashboard").click();
            page.locator("#portalPageName").fill("Crossings");
            page.locator("#layout").selectOption("A");
            page.locator("#shared").check();
            page.locator("#create-dashboard-dialog button[type=submit]").click();
            button(page, "Add gadget").click();
            page.getByLabel("Add Principle delivery").click();
            Locator form = page.locator(".cx-form");
            form.locator("select[name=programme]").selectOption("ferries");
            form.locator("select[name=journey] option[value=crossing]").waitFor(attached());
            keep(lead, "walkthrough-gadget-form");
            form.locator("button[type=submit]").click();
            page.locator(".cx-matrix").waitFor();
            URI address = URI.create(page.url());
            return address.getPath().replaceFirst("^/jira", "") + "?" + address.getQuery();
        }
    }

    /** The dashboard with the gadget as everyone sees it: wide and narrow, light and dark. */
    void gadget(String dashboard, String name) {
        for (View view : View.values()) {
            try (Visitor leader = Visitor.signedIn("leader", view)) {
                leader.open(dashboard);
                leader.page().locator(".cx-matrix").waitFor();
                keep(leader, name + "-" + view.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    void deliveryTab() {
        try (Visitor leader = Visitor.signedIn("leader", View.WIDE_LIGHT)) {
            leader.open(PROJECT_PAGE + "delivery");
            leader.page().locator(".cx-matrix").waitFor();
            keep(leader, "walkthrough-delivery-tab");
        }
    }

    void issue(String key) {
        try (Visitor product = Visitor.signedIn("product", View.WIDE_LIGHT)) {
            product.open("/browse/" + key);
            product.page().locator(".cx-panel__item").first().waitFor();
            keep(product, "walkthrough-issue-panel");
        }
    }

    /** The demo programme's gadget without the dashboard around it. */
    void demoGadget() {
        try (Visitor lead = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            lead.open("/secure/Dashboard.jspa");
            Locator dashboards = lead.page().locator(".ej-page-head details");
            dashboards.locator("summary").click();
            dashboards.getByText("Customer experience").click();
            Locator frame = lead.page().locator(".dashboard-item-frame");
            frame.locator(".cx-matrix").waitFor();
            Path file = images.resolve("gadget-delivery.png");
            frame.screenshot(
                    new Locator.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
            Palette.reduce(file);
        }
    }

    private void keep(Visitor visitor, String name) {
        Path file = images.resolve(name + ".png");
        visitor.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(file)
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED));
        Palette.reduce(file);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }
}
