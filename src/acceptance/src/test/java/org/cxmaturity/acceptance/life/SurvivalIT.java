package org.cxmaturity.acceptance.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.cxmaturity.acceptance.Built;
import org.cxmaturity.acceptance.Caller;
import org.cxmaturity.acceptance.EmbeddedJira;
import org.cxmaturity.acceptance.Json;
import org.cxmaturity.acceptance.Programme;
import org.cxmaturity.acceptance.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurvivalIT {

    @BeforeEach
    void onlyWhereItMayBeStopped() {
        assumeTrue(Running.isEmbedded(), "a Jira given by address isn't ours to stop");
    }

    @Test
    void shouldKeepEverythingOverARestart() {
        Path home = Running.emptyHome("restart");
        String key = Programme.newKey();
        String before;
        try (EmbeddedJira jira = EmbeddedJira.start(Built.jar(), home, "--no-demo")) {
            before = write(Caller.of(jira, "lead"), key);
        }

        try (EmbeddedJira jira = EmbeddedJira.start(Built.jar(), home, "--no-demo")) {
            assertEquals(before, read(Caller.of(jira, "lead"), key));
        }
    }

    @Test
    void shouldKeepWhatWasAnsweredWhenItIsKilled() {
        Path home = Running.emptyHome("killed");
        String key = Programme.newKey();
        EmbeddedJira killed = EmbeddedJira.start(Built.jar(), home, "--no-demo");
        String before = write(Caller.of(killed, "lead"), key);
        String issue = Caller.of(killed, "lead")
                .post(Programme.API + "/programmes/" + key + "/pain-points/raise", "{\"keys\":[\"pp-jump\"]}")
                .expect(200)
                .json()
                .findPath("issue")
                .asText();
        killed.kill();

        try (EmbeddedJira jira = EmbeddedJira.start(Built.jar(), home, "--no-demo")) {
            Caller lead = Caller.of(jira, "lead");
            String again = lead.post(
                            Programme.API + "/programmes/" + key + "/pain-points/raise", "{\"keys\":[\"pp-jump\"]}")
                    .expect(200)
                    .json()
                    .findPath("issue")
                    .asText();
            assertEquals(issue, again);
            lead.get("/rest/api/2/issue/" + issue).expect(200);
            assertEquals(
                    Json.tree(before).path("vision"), Json.tree(read(lead, key)).path("vision"));
        }
    }

    @Test
    void shouldForgetEverythingWhenAskedTo() {
        Path home = Running.emptyHome("fresh");
        String key = Programme.newKey();
        try (EmbeddedJira jira = EmbeddedJira.start(Built.jar(), home, "--no-demo")) {
            write(Caller.of(jira, "lead"), key);
        }

        try (EmbeddedJira jira = EmbeddedJira.start(Built.jar(), home, "--no-demo", "--fresh")) {
            Caller.of(jira, "lead").get(Programme.API + "/programmes/" + key).expect(404);
        }
    }

    @Test
    void shouldRefuseTheJarForTheOtherJiraAndNameTheRightOne() {
        try (EmbeddedJira jira = EmbeddedJira.start(Built.otherJar(), Running.emptyHome("wrong-jar"), "--no-demo")) {
            int exitCode = jira.exitCode();

            assertTrue(exitCode != 0, jira.output());
            assertTrue(jira.output().contains("Take " + Built.jar().getFileName()), jira.output());
        }
    }

    private static String write(Caller lead, String key) {
        lead.put(Programme.API + "/programmes/" + key + "/file?mode=create", Programme.file(key))
                .expect(200);
        return read(lead, key);
    }

    private static String read(Caller lead, String key) {
        return lead.get(Programme.API + "/programmes/" + key + "/file")
                .expect(200)
                .text();
    }
}
