package org.cxmaturity.embedded.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ApiExtension.class)
class SupportMatrixTest {

    private static final String BEGIN = "<!-- begin: written by SupportMatrixTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final Path PAGE = page();

    /** The test runs in the folder of a module, which lies deeper for the one like Jira 10. */
    private static Path page() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs").resolve("embedded-jira.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs").resolve("embedded-jira.md");
    }

    @Test
    void shouldStandInTheDocumentation(JiraServices services) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        String tables = new SupportMatrix(services).tables();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page.substring(0, begin) + tables + page.substring(end));
            return;
        }

        assertEquals(
                tables,
                page.substring(begin, end),
                "docs/embedded-jira.md is out of date: run this test once with -Ddocs.update=true");
    }

    @Test
    void shouldHaveNoMethodThatNobodyAsksFor(JiraServices services) {
        assertEquals(Set.of(), new SupportMatrix(services).orphans());
    }
}
