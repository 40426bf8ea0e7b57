package org.cxmaturity.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import org.cxmaturity.acceptance.Jira;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryBrowserIT {

    @ParameterizedTest
    @EnumSource(View.class)
    void shouldShowTheMatrixToAll(View view) throws IOException {
        Programme programme = Programme.create();

        try (Visitor visitor = Visitor.signedIn("leader", view)) {
            ProjectPage page = ProjectPage.open(visitor, programme, "delivery").awaitMatrix();
            visitor.picture("delivery-tab");

            assertEquals(List.of("No surprises", "Look ahead"), page.principles());
            assertEquals(List.of(), visitor.complaints());
            assertEquals(List.of(), visitor.wider());
            assertEquals(List.of(), visitor.barriers(ProjectPage.ROOT));
        }
    }

    @Test
    void shouldSayDeliveredWhenTheWorkIsDone() {
        Programme programme = Programme.create();
        Jira jira = Jira.asAdmin();
        String epic = jira.create("WEB", "Epic", "A bill that explains itself");
        String story = jira.createStory("WEB", epic, "Why it differs");
        Running.as("lead")
                .post(
                        programme.path("/deliveries"),
                        Json.of("{'issue':'%s','principle':'clear','stage':'main/pay'}", epic))
                .expect(201);

        try (Visitor visitor = Visitor.signedIn("leader", View.WIDE_LIGHT)) {
            String planned = ProjectPage.open(visitor, programme, "delivery")
                    .awaitMatrix()
                    .word("clear", "main/pay");
            jira.move(story, "Done");
            String delivered = ProjectPage.open(visitor, programme, "delivery")
                    .awaitMatrix()
                    .word("clear", "main/pay");

            assertEquals(List.of("Planned", "Delivered"), List.of(planned, delivered));
        }
    }

    @Test
    void shouldOpenACellByKeyboard() throws IOException {
        Programme programme = Programme.create();
        String epic = Jira.asAdmin().create("WEB", "Epic", "Found by keyboard");
        Running.as("lead")
                .post(
                        programme.path("/deliveries"),
                        Json.of("{'issue':'%s','principle':'clear','stage':'main/pay'}", epic))
                .expect(201);

        try (Visitor visitor = Visitor.signedIn("lead", View.WIDE_LIGHT)) {
            ProjectPage page = ProjectPage.open(visitor, programme, "delivery").awaitMatrix();
            page.cell("clear", "main/pay").focus();
            visitor.page().keyboard().press("Enter");
            page.dialog().getByText(epic).first().waitFor();
            visitor.picture("cell-detail");
            List<String> barriers = visitor.barriers(ProjectPage.DIALOG);
            visitor.page().keyboard().press("Escape");
            page.dialog().waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            assertEquals(List.of(), barriers);
            assertTrue(page.cell("clear", "main/pay")
                    .evaluate("cell => cell === document.activeElement")
                    .equals(true));
        }
    }

    @Test
    void shouldShowWhatPeopleTypeAsText() {
        Programme programme = Programme.create();
        String name = "<img src=x onerror=alert(1)>";
        Running.as("lead")
                .post(
                        programme.path("/principles"),
                        "{\"key\":\"typed\",\"name\":\"" + name + "\",\"promisedAt\":[\"main/use\"]}")
                .expect(201);

        try (Visitor visitor = Visitor.signedIn("leader", View.WIDE_LIGHT)) {
            ProjectPage page = ProjectPage.open(visitor, programme, "delivery").awaitMatrix();

            assertTrue(page.principles().contains(name), page.principles().toString());
            assertEquals(0, visitor.page().locator("img[src=x]").count());
        }
    }
}
