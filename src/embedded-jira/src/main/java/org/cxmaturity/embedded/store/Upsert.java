package org.cxmaturity.embedded.store;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Insert-or-overwrite in the words of either database. */
final class Upsert {

    private Upsert() {}

    static String statement(boolean postgres, String table, List<String> keys, List<String> columns) {
        String names = String.join(", ", columns);
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String key = String.join(", ", keys);
        if (!postgres) {
            return "MERGE INTO " + table + " (" + names + ") KEY (" + key + ") VALUES (" + places + ")";
        }
        String changes = columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> column + " = EXCLUDED." + column)
                .collect(Collectors.joining(", "));
        String action = changes.isEmpty() ? "DO NOTHING" : "DO UPDATE SET " + changes;
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ") ON CONFLICT (" + key + ") " + action;
    }
}
