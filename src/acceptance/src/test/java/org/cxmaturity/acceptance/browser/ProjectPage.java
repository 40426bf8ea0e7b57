package org.cxmaturity.acceptance.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.cxmaturity.acceptance.Programme;

/** The project page "Customer experience" of the home project. */
final class ProjectPage {

    static final String ROOT = "[data-cx-module=project-page]";

    static final String DIALOG = "dialog[open], [role=dialog]";

    private static final String ADDRESS =
            "/projects/CX?selectedItem=org.cxmaturity.jira:customer-experience-page&cxProgramme=%s&cxTab=%s";

    private final Visitor visitor;

    private ProjectPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Opens a tab: overview, vision, journey, pain-points or delivery. */
    static ProjectPage open(Visitor visitor, Programme programme, String tab) {
        visitor.open(ADDRESS.formatted(programme.key(), tab));
        return new ProjectPage(visitor);
    }

    /** Waits until the matrix stands. */
    ProjectPage awaitMatrix() {
        visitor.page().locator(ROOT + " .cx-matrix").waitFor();
        return this;
    }

    List<String> principles() {
        return visitor.page().locator(ROOT + " .cx-matrix__name").allInnerTexts();
    }

    /** The button of a cell. */
    Locator cell(String principle, String stage) {
        return visitor.page().locator(ROOT + " [data-cx-cell=\"" + principle + " " + stage + "\"]");
    }

    /** The word for the state of a cell, as people read it. */
    String word(String principle, String stage) {
        return cell(principle, stage).locator(".cx-matrix__word").innerText();
    }

    /** The open dialog. */
    Locator dialog() {
        return visitor.page().locator(DIALOG);
    }
}
