package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody else's table: a header row and the rows below it, all as text, untouched.
 *
 * @param headers the column names, trimmed, each once, none blank
 * @param rows the records below the header; blank lines are not among them
 */
public record ImportedTable(List<String> headers, List<Row> rows) {

    public ImportedTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** The place of a column, by its name as it stands in the file, case ignored where only one column answers to it. */
    public Optional<Integer> column(String name) {
        int exact = headers.indexOf(name);
        if (exact >= 0) {
            return Optional.of(exact);
        }
        List<Integer> alike = IntStream.range(0, headers.size())
                .filter(at -> headers.get(at).equalsIgnoreCase(name))
                .boxed()
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /**
     * One record.
     *
     * @param number its row as a spreadsheet shows it: the header is row 1, the first record row 2
     * @param cells its fields, as many as the file gives, quotes resolved, not trimmed
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
