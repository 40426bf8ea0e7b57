package org.cxmaturity.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;

/** Reads a list of entities with their parts, in a number of queries that doesn't depend on how many there are. */
final class ListReader<E, R extends VersionedRow> {

    private final ActiveObjects activeObjects;
    private final RowMapping<E, R> mapping;
    private final String inScope;
    private final Rows rows;
    private final PartTable parts;

    ListReader(ActiveObjects activeObjects, RowMapping<E, R> mapping, ListScope scope) {
        this.activeObjects = activeObjects;
        this.mapping = mapping;
        this.inScope = scope.column() + " = ?";
        this.rows = new Rows(activeObjects);
        this.parts = new PartTable(rows);
    }

    /** A whole list: rows in order, their parts, and one for one the entities. */
    record Whole<E, R>(List<R> rows, Parts parts, List<E> entities) {}

    Whole<E, R> whole(long owner) {
        List<R> found = new ArrayList<>(rows.all(mapping.type(), inScope, (int) owner));
        found.sort(Rows.IN_ORDER);
        Parts theirs = parts.ofProgramme(mapping.parts(), owner);
        return new Whole<>(
                found,
                theirs,
                found.stream().map(row -> mapping.read(row, theirs)).toList());
    }

    List<Stored<E>> all(long owner) {
        Whole<E, R> whole = whole(owner);
        List<Stored<E>> all = new ArrayList<>();
        for (int i = 0; i < whole.rows().size(); i++) {
            R row = whole.rows().get(i);
            all.add(new Stored<>(whole.entities().get(i), row.getVersion(), row.getID()));
        }
        return all;
    }

    Page<Stored<E>> page(long owner, PageRequest request) {
        Query query = Query.select()
                .where(inScope, (int) owner)
                .order("POSITION ASC, ID ASC")
                .offset(request.start())
                .limit(request.limit());
        List<R> found = List.of(activeObjects.find(mapping.type(), query));
        int total = activeObjects.count(mapping.type(), Query.select().where(inScope, (int) owner));
        return new Page<>(request, total, stored(found));
    }

    /** The entities of rows, in the order of the rows. */
    List<Stored<E>> stored(List<R> found) {
        Parts theirs = parts.of(
                mapping.parts(), found.stream().map(VersionedRow::getID).toList());
        return found.stream()
                .map(row -> new Stored<>(mapping.read(row, theirs), row.getVersion(), row.getID()))
                .toList();
    }

    Stored<E> stored(R row) {
        return stored(List.of(row)).get(0);
    }

    Optional<R> row(long owner, String key) {
        return mapping.namedByRowId()
                ? RowIds.parse(key)
                        .flatMap(id -> rows.atMostOne(mapping.type(), inScope + " AND ID = ?", (int) owner, id))
                : taken(owner, key);
    }

    /** The row that has the key, whatever callers name it by. */
    Optional<R> taken(long owner, String key) {
        return rows.atMostOne(mapping.type(), "UNIQUE_KEY = ?", Columns.unique(owner, key));
    }

    List<Stored<E>> named(long owner, Collection<String> keys) {
        if (!mapping.namedByRowId()) {
            List<String> unique =
                    keys.stream().map(key -> Columns.unique(owner, key)).toList();
            return stored(rows.among(mapping.type(), "UNIQUE_KEY", unique));
        }
        List<Integer> ids =
                keys.stream().map(RowIds::parse).flatMap(Optional::stream).toList();
        return stored(rows.all(mapping.type(), inScope, (int) owner).stream()
                .filter(row -> ids.contains(row.getID()))
                .toList());
    }

    Set<String> keys(long owner) {
        return mapping.namedByRowId()
                ? names(owner, "ID", row -> Integer.toString(row.getID()))
                : names(owner, "ID, ENTITY_KEY", row -> ((KeyedRow) row).getEntityKey());
    }

    private Set<String> names(long owner, String columns, Function<R, String> name) {
        return rows.columns(columns, mapping.type(), inScope, (int) owner).stream()
                .map(name)
                .collect(Collectors.toSet());
    }

    /** The position after the last one. */
    int next(long owner) {
        Query last = Query.select()
                .where(inScope, (int) owner)
                .order("POSITION DESC")
                .limit(1);
        R[] found = activeObjects.find(mapping.type(), last);
        return found.length == 0 ? 0 : found[0].getPosition() + 1;
    }
}
