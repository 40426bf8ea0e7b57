package org.cxmaturity.painpoint.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables as CSV that a spreadsheet opens safely: comma, RFC 4180 quotes, formulas neutralised. */
public final class CsvWriting {

    private CsvWriting() {}

    /** The whole text, with a header row. */
    public static String write(List<String> headers, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headers);
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetSafe::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't fail to be written", e);
        }
        return text.toString();
    }
}
