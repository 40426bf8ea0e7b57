package org.cxmaturity.acceptance.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A dashboard with the gadget "Principle delivery". */
final class DashboardPage {

    static final String GADGET = "[data-cx-gadget]";

    private static final String FORM = "form.cx-form";

    private final Visitor visitor;

    private DashboardPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Makes a dashboard of one column that everyone may see, and puts the gadget on it. */
    static DashboardPage create(Visitor visitor, String name) {
        visitor.open("/secure/Dashboard.jspa");
        Page page = visitor.page();
        page.locator("#create_page").click();
        page.locator("#portalPageName").fill(name);
        page.locator("#create-dashboard-dialog select[name=layout]").selectOption("A");
        page.locator("#shared").check();
        page.locator("#create-dashboard-dialog button[type=submit]").click();
        page.waitForURL("**/Dashboard.jspa?selectPageId=*");
        page.locator("#add-gadget").click();
        page.locator("button[aria-label='Add Principle delivery']").click();
        return new DashboardPage(visitor);
    }

    /** Opens a dashboard by its address. */
    static DashboardPage open(Visitor visitor, String address) {
        visitor.page().navigate(address);
        return new DashboardPage(visitor);
    }

    String address() {
        return visitor.page().url();
    }

    /** Chooses the programme in the gadget's form, which a new gadget shows by itself, and saves. */
    DashboardPage configure(String programme) {
        Locator form = visitor.page().locator(FORM);
        form.locator("select[name=programme]").selectOption(programme);
        form.locator("button[type=submit]").click();
        return awaitMatrix();
    }

    DashboardPage awaitMatrix() {
        visitor.page().locator(GADGET + " .cx-matrix").waitFor();
        return this;
    }

    /** What the gadget shows as text. */
    String text() {
        return visitor.page().locator(GADGET).innerText();
    }

    String word(String principle, String stage) {
        return visitor.page()
                .locator(GADGET + " [data-cx-cell=\"" + principle + " " + stage + "\"] .cx-matrix__word")
                .innerText();
    }
}
