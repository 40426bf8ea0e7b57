package org.cxmaturity.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Reads and writes many rows in few statements. */
public final class Rows {

    /** How many rows one query reads: the driver of PostgreSQL holds a whole answer in memory. */
    static final int PAGE = 5_000;

    /** How many parameters an IN list takes; Oracle stops at 1,000. */
    static final int IN_LIST = 500;

    private static final int BATCH = 1_000;

    /** The order of a list. */
    public static final Comparator<ProgrammeRow> IN_ORDER =
            Comparator.comparingInt(ProgrammeRow::getPosition).thenComparingInt(Entity::getID);

    private final ActiveObjects activeObjects;

    public Rows(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    /** All rows that fit, by their ID. */
    public <R extends Entity> List<R> all(Class<R> type, String where, Object... params) {
        return columns("", type, where, params);
    }

    /** All rows that fit, by their ID, with nothing but these columns; any other would be read row by row. */
    public <R extends Entity> List<R> columns(String columns, Class<R> type, String where, Object... params) {
        List<R> found = new ArrayList<>();
        int last = 0;
        boolean more = true;
        while (more) {
            R[] page = page(type, columns, last, where, params);
            Collections.addAll(found, page);
            more = page.length == PAGE;
            last = more ? page[PAGE - 1].getID() : last;
        }
        return found;
    }

    private <R extends Entity> R[] page(Class<R> type, String columns, int last, String where, Object... params) {
        List<Object> all = new ArrayList<>(List.of(params));
        all.add(last);
        Query query = columns.isEmpty() ? Query.select() : Query.select(columns);
        return activeObjects.find(
                type,
                query.where(where + " AND ID > ?", all.toArray())
                        .order("ID ASC")
                        .limit(PAGE));
    }

    /** All rows that have one of the values in a column. */
    public <R extends Entity> List<R> among(Class<R> type, String column, Collection<?> values) {
        List<R> found = new ArrayList<>();
        for (List<?> chunk : chunks(List.copyOf(values), IN_LIST)) {
            found.addAll(all(type, in(column, chunk.size()), chunk.toArray()));
        }
        return found;
    }

    /** The one row that fits, if there is one. */
    public <R extends Entity> Optional<R> atMostOne(Class<R> type, String where, Object... params) {
        return Arrays.stream(activeObjects.find(
                        type, Query.select().where(where, params).limit(1)))
                .findFirst();
    }

    <R extends Entity> void create(Class<R> type, List<Map<String, Object>> rows) {
        for (List<Map<String, Object>> batch : chunks(rows, BATCH)) {
            activeObjects.create(type, batch);
        }
    }

    void delete(Class<? extends Entity> type, String column, Collection<Integer> values) {
        for (List<Integer> chunk : chunks(List.copyOf(values), IN_LIST)) {
            activeObjects.deleteWithSQL(type, in(column, chunk.size()), chunk.toArray());
        }
    }

    /** Deletes all rows of an owner. */
    void deleteOf(Class<? extends Entity> type, String column, long owner) {
        activeObjects.deleteWithSQL(type, column + " = ?", (int) owner);
    }

    /** Gives the row these values and saves it. */
    public static void update(Entity row, Map<String, Object> values) {
        Setters.of(row.getEntityType()).set(row, values);
        row.save();
    }

    private static String in(String column, int count) {
        return column + " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
