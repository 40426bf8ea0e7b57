package org.cxmaturity.platform.ao;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the rows of a list into what the list is to hold: makes what is new in bulk, deletes what is gone in bulk, and
 * touches no row that stays as it is. A row with a key continues as long as its key stands in the list, any other row
 * as long as its values do.
 */
final class ListWriter {

    private final Rows rows;

    ListWriter(Rows rows) {
        this.rows = rows;
    }

    /**
     * The list as it stands.
     *
     * @param rows its rows in order
     * @param columns their values, one for one
     */
    record Present<R>(Class<R> type, List<R> rows, List<Columns> columns) {}

    /**
     * What was done.
     *
     * @param kept for each entry the place of the row that it continues; empty for a new one
     * @param gone the row IDs that are no more
     * @param changed the row IDs whose values changed
     */
    record Written(List<Optional<Integer>> kept, List<Integer> gone, Set<Integer> changed) {}

    /**
     * Writes the list.
     *
     * @param common the values that every new row has, such as its owner
     */
    <R extends ProgrammeRow> Written write(Present<R> present, List<Columns> wanted, Map<String, Object> common) {
        Matching matching = Matching.of(identities(present.columns()), identities(wanted));
        List<Integer> gone = matching.gone().stream()
                .map(place -> present.rows().get(place).getID())
                .toList();
        rows.delete(present.type(), "ID", gone);
        Set<Integer> changed = new HashSet<>();
        List<Map<String, Object>> made = new ArrayList<>();
        int position = -1;
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Integer> place = matching.kept().get(i);
            Optional<R> row = place.map(present.rows()::get);
            position = Math.max(position + 1, row.map(ProgrammeRow::getPosition).orElse(0));
            if (row.isPresent()) {
                update(row.get(), position, difference(present.columns().get(place.get()), wanted.get(i)), changed);
            } else {
                made.add(newRow(present.type(), position, wanted.get(i), common));
            }
        }
        rows.create(present.type(), made);
        return new Written(matching.kept(), gone, changed);
    }

    /** Makes rows at the end of a list. */
    void append(Class<? extends ProgrammeRow> type, int position, List<Columns> entries, Map<String, Object> common) {
        List<Map<String, Object>> made = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            made.add(newRow(type, position + i, entries.get(i), common));
        }
        rows.create(type, made);
    }

    private static List<Object> identities(List<Columns> entries) {
        return entries.stream()
                .map(entry -> entry.values().getOrDefault("ENTITY_KEY", entry.values()))
                .toList();
    }

    private static void update(ProgrammeRow row, int position, Map<String, Object> values, Set<Integer> changed) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        if (!values.isEmpty()) {
            changed.add(row.getID());
            if (row instanceof VersionedRow versioned) {
                all.put("VERSION", versioned.getVersion() + 1);
            }
        }
        if (row.getPosition() != position) {
            all.put("POSITION", position);
        }
        if (!all.isEmpty()) {
            Rows.update(row, all);
        }
    }

    /** The values that are new. */
    static Map<String, Object> difference(Columns before, Columns after) {
        Map<String, Object> difference = new LinkedHashMap<>(after.values());
        difference.entrySet().removeAll(before.values().entrySet());
        return difference;
    }

    /** All values of a row that is to be made. */
    static Map<String, Object> newRow(Class<?> type, int position, Columns entry, Map<String, Object> common) {
        Map<String, Object> row = new LinkedHashMap<>(entry.values());
        row.putAll(common);
        row.put("POSITION", position);
        if (VersionedRow.class.isAssignableFrom(type)) {
            row.put("VERSION", 1);
        }
        return row;
    }
}
