package org.cxmaturity.painpoint.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWritingTest {

    @Test
    void shouldQuoteWhatNeedsItAndNeutraliseFormulas() {
        String text = CsvWriting.write(
                List.of("title", "severity"),
                List.of(List.of("=cmd|' /C calc'!A0", "4"), List.of("Waits, \"long\"", "-2")));

        assertEquals("title,severity\r\n'=cmd|' /C calc'!A0,4\r\n\"Waits, \"\"long\"\"\",-2\r\n", text);
    }

    @Test
    void shouldBeReadAgainAsItIs() throws Exception {
        String text = CsvWriting.write(List.of("title"), List.of(List.of("Two\nlines"), List.of("Ünïcode")));

        assertEquals(
                List.of(List.of("Two\nlines"), List.of("Ünïcode")),
                CsvReading.read(text.getBytes(UTF_8)).rows().stream()
                        .map(row -> row.cells())
                        .toList());
    }
}
