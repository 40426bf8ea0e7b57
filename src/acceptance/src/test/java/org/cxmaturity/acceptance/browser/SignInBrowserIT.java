package org.cxmaturity.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignInBrowserIT {

    @Test
    void shouldLetAUserIn() {
        try (Visitor visitor = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            visitor.open("/secure/Dashboard.jspa");

            assertTrue(
                    visitor.page().content().contains("CX Lead"), visitor.page().url());
        }
    }

    @Test
    void shouldKeepAStrangerOut() {
        try (Visitor visitor = Visitor.stranger(View.WIDE_LIGHT)) {
            new SignInPage(visitor).signIn("lead", "not the password");
            visitor.open("/projects/CX");

            assertFalse(
                    visitor.page().content().contains("CX Lead"), visitor.page().url());
        }
    }
}
