package org.cxmaturity.painpoint.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.painpoint.ImportedTable;

/**
 * Reads other people's CSV strictly: UTF-8 (a byte order mark is dropped), RFC 4180 quotes, comma, semicolon or tab as
 * separator (whichever the header row has most of). What is wrong with the file as a whole is a {@link CsvFault}; what
 * is wrong with a single row is left to the caller, who sees the row as it is.
 */
public final class CsvReading {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 100_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvReading() {}

    /** Reads at most {@link #MOST_BYTES}; a longer stream is refused without being read to its end. */
    public static ImportedTable read(InputStream in) throws CsvFault, IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new CsvFault("too-large", MOST_BYTES / (1024 * 1024));
        }
        return table(text(bytes));
    }

    private static String text(byte[] bytes) throws CsvFault {
        int nul = firstNul(bytes);
        if (nul >= 0) {
            throw new CsvFault("nul-byte", lineOf(bytes, nul));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CsvFault("not-utf-8", lineOf(bytes, buffer.position()));
        }
    }

    private static int firstNul(byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                return at;
            }
        }
        return -1;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static ImportedTable table(String text) throws CsvFault {
        Quotes quotes = Quotes.of(text);
        if (quotes.openSinceLine() > 0) {
            throw new CsvFault("unbalanced-quotes", quotes.openSinceLine());
        }
        List<CsvRecord> records = records(text, quotes.separator());
        if (records.isEmpty() || isBlankLine(records.get(0).getFields())) {
            throw new CsvFault("empty-file");
        }
        List<String> headers = headers(records.get(0).getFields());
        List<ImportedTable.Row> rows = new ArrayList<>(records.size() - 1);
        for (int at = 1; at < records.size(); at++) {
            List<String> cells = records.get(at).getFields();
            if (!isBlankLine(cells)) {
                rows.add(new ImportedTable.Row(at + 1, cells));
            }
        }
        return new ImportedTable(headers, rows);
    }

    private static boolean isBlankLine(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<CsvRecord> records(String text, char separator) throws CsvFault {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .acceptCharsAfterQuotes(false)
                .ignoreDifferentFieldCount(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (records.size() > MOST_ROWS) {
                    throw new CsvFault("too-many-rows", MOST_ROWS);
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            throw new CsvFault("text-after-quotes", line);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can't fail to be read", e);
        }
        return records;
    }

    private static List<String> headers(List<String> cells) throws CsvFault {
        List<String> headers = cells.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < headers.size(); at++) {
            String header = headers.get(at);
            if (header.isEmpty()) {
                throw new CsvFault("blank-header", at + 1);
            }
            if (!seen.add(header)) {
                throw new CsvFault("duplicate-header", header);
            }
        }
        return headers;
    }

    public static ImportedTable read(byte[] bytes) throws CsvFault, IOException {
        return read(new ByteArrayInputStream(bytes));
    }
}
