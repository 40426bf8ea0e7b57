package org.cxmaturity.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void shouldHaveTheStandardPortAndHome() {
        Options options = Options.parse();

        assertEquals(new Options(2990, Path.of(".home"), Optional.empty(), false, List.of()), options);
    }

    @Test
    void shouldTakeAllThatIsSaid() {
        Options options = Options.parse(
                "--port",
                "4200",
                "--home",
                "here",
                "--db",
                "jdbc:postgresql:x",
                "--db-user",
                "u",
                "--db-password",
                "p",
                "--nodes",
                "1",
                "--fresh",
                "--no-demo",
                "--plugin",
                "a.jar",
                "--plugin",
                "b.jar");

        assertEquals(
                new Options(
                        4200,
                        Path.of("here"),
                        Optional.of(new Options.DatabaseAddress("jdbc:postgresql:x", "u", "p")),
                        true,
                        List.of(Path.of("a.jar"), Path.of("b.jar"))),
                options);
    }

    @Test
    void shouldSayWhatIsWrong() {
        assertTrue(message("--colour").contains("no option --colour"));
        assertTrue(message("--port").contains("--port needs a value"));
        assertTrue(message("--port", "seventy").contains("--port needs a number"));
        assertTrue(message("--port", "70000").contains("--port needs a number"));
        assertTrue(message("--nodes", "2").contains("Several nodes are not done yet"));
        assertTrue(message("--db-user", "u").contains("belong to --db"));
    }

    private static String message(String... arguments) {
        return assertThrows(Options.UsageException.class, () -> Options.parse(arguments))
                .getMessage();
    }
}
