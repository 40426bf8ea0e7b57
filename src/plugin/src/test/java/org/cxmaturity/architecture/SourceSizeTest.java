package org.cxmaturity.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file that doesn't fit on a few screens holds more than one thought. */
class SourceSizeTest {

    private static final int LINES = 300;
    private static final Pattern FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

    @Test
    void shouldKeepSourceFilesShort() {
        List<String> tooLong = Sources.files(Path.of("src/main"), Set.of(".java", ".js", ".css")).stream()
                .filter(file -> Sources.text(file).lines().count() > LINES)
                .map(file -> file + ": " + Sources.text(file).lines().count() + " lines")
                .toList();

        assertEquals(List.of(), tooLong, "files of more than " + LINES + " lines");
    }

    @Test
    void shouldLeaveNoMarkForLater() {
        List<Path> marked =
                Sources.files(Path.of("src"), Set.of(".java", ".js", ".css", ".vm", ".xml", ".properties")).stream()
                        .filter(file -> FOR_LATER.matcher(Sources.text(file)).find())
                        .toList();

        assertEquals(List.of(), marked, "files with a mark for later");
    }
}
