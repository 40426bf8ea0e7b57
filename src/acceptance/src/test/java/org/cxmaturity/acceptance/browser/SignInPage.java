package org.cxmaturity.acceptance.browser;

import com.microsoft.playwright.Page;

/** Jira's sign-in form. */
final class SignInPage {

    private final Visitor visitor;

    SignInPage(Visitor visitor) {
        this.visitor = visitor;
    }

    void signIn(String user, String password) {
        visitor.open("/login.jsp");
        Page page = visitor.page();
        page.locator("input[name=os_username]").fill(user);
        page.locator("input[name=os_password]").fill(password);
        page.locator("input[name=os_password]").press("Enter");
        page.waitForLoadState();
    }
}
