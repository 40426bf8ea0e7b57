package org.cxmaturity.painpoint.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.painpoint.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    @Test
    void shouldKeepCommasQuotesAndLineBreaksOfQuotedFields() throws Exception {
        ImportedTable table = read("title,quote\n\"Waits, long\",\"He said \"\"no\"\"\nand left\"\n");

        assertEquals(List.of("title", "quote"), table.headers());
        assertEquals(
                List.of("Waits, long", "He said \"no\"\nand left"),
                table.rows().get(0).cells());
    }

    @Test
    void shouldNumberRowsAsASpreadsheetDoesBlankLinesIncluded() throws Exception {
        ImportedTable table = read("title\r\nfirst\r\n\r\nthird\r\n");

        assertEquals(
                List.of(2, 4),
                table.rows().stream().map(ImportedTable.Row::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void shouldFindTheSeparatorInTheHeaderRow(String separator) throws Exception {
        ImportedTable table =
                read(String.join(separator, "a", "b", "\"c,;\t\"") + "\n" + String.join(separator, "1", "2", "3"));

        assertEquals(List.of("a", "b", "c,;"), table.headers());
        assertEquals(List.of("1", "2", "3"), table.rows().get(0).cells());
    }

    @Test
    void shouldDropAByteOrderMark() throws Exception {
        assertEquals(List.of("title"), read("\uFEFFtitle\nx").headers());
    }

    @Test
    void shouldFindAColumnWhateverItsCase() throws Exception {
        ImportedTable table = read("Issue,issue,Date Received\n1,2,3");

        assertEquals(Optional.of(1), table.column("issue"));
        assertEquals(Optional.of(2), table.column("date received"));
        assertEquals(Optional.empty(), table.column("ISSUE"));
    }

    @Test
    void shouldRefuseAnOpenQuoteAndNameTheLineWhereItBegins() {
        CsvFault fault = fault("title\nfine\n\"never closed\nnext\n".getBytes(UTF_8));

        assertEquals("unbalanced-quotes", fault.code());
        assertEquals(List.of(3), fault.arguments());
    }

    @Test
    void shouldRefuseTextAfterAClosingQuote() {
        assertEquals(
                "text-after-quotes",
                fault("title,b\n\"a\"x,\"b\"\n".getBytes(UTF_8)).code());
    }

    @Test
    void shouldRefuseOtherEncodings() {
        CsvFault latin = fault("title\nhyvä\n".getBytes(ISO_8859_1));

        assertEquals("not-utf-8", latin.code());
        assertEquals(List.of(2), latin.arguments());
        assertEquals("nul-byte", fault("title\nx\n".getBytes(UTF_16)).code());
    }

    @Test
    void shouldRefuseNulBytes() {
        assertEquals(List.of(2), fault("title\na\u0000b\n".getBytes(UTF_8)).arguments());
    }

    @Test
    void shouldRefuseHeadersThatAreBlankOrThereTwice() {
        assertEquals("duplicate-header", fault("a,b,a\n1,2,3".getBytes(UTF_8)).code());
        assertEquals("blank-header", fault("a,,c\n1,2,3".getBytes(UTF_8)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \n x"})
    void shouldRefuseAFileWithoutAHeader(String text) {
        assertEquals("empty-file", fault(text.getBytes(UTF_8)).code());
    }

    @Test
    void shouldRefuseAHugeFileWithoutReadingItToItsEnd() {
        EndlessStream endless = new EndlessStream();

        CsvFault fault = assertThrows(CsvFault.class, () -> CsvReading.read(endless));

        assertEquals("too-large", fault.code());
        assertEquals(CsvReading.MOST_BYTES + 1, endless.given);
    }

    private static ImportedTable read(String text) throws CsvFault, IOException {
        return CsvReading.read(text.getBytes(UTF_8));
    }

    private static CsvFault fault(byte[] bytes) {
        return assertThrows(CsvFault.class, () -> CsvReading.read(bytes));
    }

    private static final class EndlessStream extends InputStream {
        private int given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
