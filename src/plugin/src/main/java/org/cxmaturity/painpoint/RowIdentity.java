package org.cxmaturity.painpoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Knows rows again: by the source's own id where the table has one, else by the row's whole content and its place among
 * equal rows, so that two complaints that read the same are two, and the same file a second time is nothing new.
 */
final class RowIdentity {

    private static final char BETWEEN_CELLS = '\u001F';

    private final ColumnMap columns;
    private final Map<String, Integer> met = new HashMap<>();

    RowIdentity(ColumnMap columns) {
        this.columns = columns;
    }

    /** The row's id; rows must come in the order of the table. At most 72 characters unless the source's own. */
    String of(ImportedTable.Row row) {
        String own = columns.text(ImportField.SOURCE_ID, row);
        return own.isEmpty() ? byContent(row) : own;
    }

    private String byContent(ImportedTable.Row row) {
        String content = String.join(String.valueOf(BETWEEN_CELLS), row.cells());
        String digest = HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)), 0, 16);
        return "row-" + digest + "-" + met.merge(digest, 1, Integer::sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
