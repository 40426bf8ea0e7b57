package org.cxmaturity.documented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of examples on a page of the documentation: the first under a heading whose first column is "example". */
public final class ExampleTable {

    private static final String NOTHING = "—";

    private ExampleTable() {}

    /** The rows of the table under a heading of {@code docs/scoring.md}, each by column name; at least one. */
    public static List<Map<String, String>> under(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "..", "docs", "scoring.md"));
        int start = lines.indexOf(heading);
        List<String> table = lines.subList(start + 1, lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| example |"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        if (start < 0 || table.size() < 3) {
            throw new IllegalStateException("No table of examples under " + heading);
        }
        List<String> columns = cells(table.get(0));
        return table.stream().skip(2).map(line -> row(columns, cells(line))).toList();
    }

    /** The text of a cell, empty for a dash. */
    public static Optional<String> text(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.equals(NOTHING));
    }

    /** The number in a cell, empty for a dash. */
    public static Optional<Double> number(Map<String, String> row, String column) {
        return text(row, column).map(Double::valueOf);
    }

    /** The items of a cell between commas, none for a dash. */
    public static List<String> items(Map<String, String> row, String column) {
        return text(row, column).map(text -> List.of(text.split(", "))).orElse(List.of());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        if (columns.size() != cells.size()) {
            throw new IllegalStateException("Not as many cells as columns: " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        List<String> rest = new ArrayList<>(cells);
        columns.forEach(column -> row.put(column, rest.remove(0)));
        return row;
    }
}
