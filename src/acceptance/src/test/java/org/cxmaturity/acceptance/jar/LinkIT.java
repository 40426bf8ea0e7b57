package org.cxmaturity.acceptance.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cxmaturity.acceptance.Built;
import org.junit.jupiter.api.Test;

/** Renaming packages in byte code can't tell whether the renamed class has the member; this can. */
class LinkIT {

    @Test
    void shouldLinkAgainstTheApiOfItsJira() {
        LinkCheck check = new LinkCheck(Built.api());

        List<String> broken = check.broken(Built.jar());

        assertEquals(List.of(), broken);
    }

    @Test
    void shouldFindTheOtherJiraMissing() {
        LinkCheck check = new LinkCheck(Built.api());

        List<String> broken = check.broken(Built.otherJar());

        assertEquals(false, broken.isEmpty(), "the jar for the other Jira links against names that aren't here");
    }
}
