package org.cxmaturity.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.cxmaturity.acceptance.Jira;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GadgetBrowserIT {

    @ParameterizedTest
    @EnumSource(View.class)
    void shouldShowTheMatrixOnADashboard(View view) throws IOException {
        Programme programme = Programme.create();

        try (Visitor visitor = Visitor.signedIn("leader", view)) {
            DashboardPage dashboard =
                    DashboardPage.create(visitor, "Matrix " + view).configure(programme.key());
            visitor.picture("gadget");

            assertTrue(dashboard.text().contains("No surprises"), dashboard.text());
            assertEquals("Not planned", dashboard.word("clear", "main/pay"));
            assertEquals(List.of(), visitor.complaints());
            assertEquals(List.of(), visitor.wider());
            assertEquals(List.of(), visitor.barriers(DashboardPage.GADGET));
        }
    }

    @Test
    void shouldRememberItsProgrammeForEverybody() {
        Programme programme = Programme.create();
        String address;
        try (Visitor owner = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            address = DashboardPage.create(owner, "Remembered")
                    .configure(programme.key())
                    .address();
        }

        try (Visitor reader = Visitor.signedIn("leader", View.WIDE_LIGHT)) {
            DashboardPage dashboard = DashboardPage.open(reader, address).awaitMatrix();

            assertTrue(dashboard.text().contains("Look ahead"), dashboard.text());
        }
    }

    @Test
    void shouldSayDeliveredWhenTheStoriesAreDone() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        String epic = jira.create("PAY", "Epic", "A bill that explains itself");
        String story = jira.createStory("PAY", epic, "Why it differs");
        Running.as("lead")
                .post(
                        programme.path("/deliveries"),
                        Json.of("{'issue':'%s','principle':'clear','stage':'main/pay'}", epic))
                .expect(201);

        try (Visitor visitor = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            DashboardPage dashboard = DashboardPage.create(visitor, "Delivered").configure(programme.key());
            String before = dashboard.word("clear", "main/pay");
            jira.move(story, "Done");
            String after = DashboardPage.open(visitor, dashboard.address())
                    .awaitMatrix()
                    .word("clear", "main/pay");

            assertEquals(List.of("Planned", "Delivered"), List.of(before, after));
        }
    }

    @Test
    void shouldTellWhoMayNotSeeTheProgrammeNothingOfIt() {
        Programme programme = Programme.create();
        String address;
        try (Visitor owner = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            address = DashboardPage.create(owner, "Shared with all")
                    .configure(programme.key())
                    .address();
        }

        try (Visitor outsider = Visitor.signedIn("outsider", View.WIDE_LIGHT)) {
            DashboardPage dashboard = DashboardPage.open(outsider, address);
            outsider.page().locator(DashboardPage.GADGET + " .cx-notice").waitFor();

            assertFalse(dashboard.text().contains("No surprises"), dashboard.text());
            assertFalse(dashboard.text().isBlank());
        }
    }
}
