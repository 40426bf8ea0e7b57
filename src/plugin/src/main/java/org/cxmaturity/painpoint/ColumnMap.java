package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.shared.Problems;

/**
 * Which column of a table means what. Written as {@code title:issue,capturedAt:date_received}: our field, then the
 * file's header; a header with a comma or colon stands in double quotes. Fields that the text doesn't name are taken
 * from columns of their own name; every other column is left out and told.
 */
final class ColumnMap {

    private final Map<ImportField, Integer> places;
    private final List<String> headers;

    private ColumnMap(Map<ImportField, Integer> places, List<String> headers) {
        this.places = places;
        this.headers = headers;
    }

    /** The mapping; problems are at {@code map.<field>}. A table without a column for the title is refused. */
    static ColumnMap of(String text, ImportedTable table, Problems problems) {
        Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
        for (String pair : split(text, ',')) {
            if (!pair.isBlank()) {
                place(pair, table, places, problems);
            }
        }
        for (ImportField field : ImportField.values()) {
            if (!places.containsKey(field)) {
                table.column(field.label())
                        .filter(at -> !places.containsValue(at))
                        .ifPresent(at -> places.put(field, at));
            }
        }
        if (!places.containsKey(ImportField.TITLE) && problems.none()) {
            problems.malformed("map.title", "column-required", String.join(", ", table.headers()));
        }
        return new ColumnMap(places, table.headers());
    }

    private static void place(String pair, ImportedTable table, Map<ImportField, Integer> places, Problems problems) {
        List<String> sides = split(pair, ':');
        String name = unquoted(sides.get(0));
        Optional<ImportField> field = ImportField.named(name);
        if (field.isEmpty() || sides.size() != 2) {
            problems.malformed("map." + name, "unknown-import-field", name);
            return;
        }
        String header = unquoted(sides.get(1));
        Optional<Integer> column = table.column(header);
        if (column.isEmpty()) {
            problems.malformed("map." + name, "unknown-column", header, String.join(", ", table.headers()));
        } else if (places.put(field.get(), column.get()) != null) {
            problems.malformed("map." + name, "duplicate", name);
        }
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '"';
            if (!quoted && text.charAt(at) == separator) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    boolean has(ImportField field) {
        return places.containsKey(field);
    }

    /** The header of the field's column; the field's own name where none is mapped. */
    String header(ImportField field) {
        return has(field) ? headers.get(places.get(field)) : field.label();
    }

    /** The field's text in the row, stripped; blank where it has no column. */
    String text(ImportField field, ImportedTable.Row row) {
        Integer at = places.get(field);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    Map<String, String> mapped() {
        Map<String, String> mapped = new java.util.LinkedHashMap<>();
        places.forEach((field, at) -> mapped.put(field.label(), headers.get(at)));
        return mapped;
    }

    List<String> ignored() {
        List<String> ignored = new ArrayList<>(headers);
        places.values().stream().map(headers::get).forEach(ignored::remove);
        return ignored;
    }
}
