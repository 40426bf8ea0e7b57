package org.cxmaturity.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cxmaturity.shared.InProgramme;
import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/**
 * A list of entities in Active Objects: one table for the entities, one for each sort of part. Writers of a programme
 * queue at its lock, so that what they compare with is still true when they write.
 *
 * @param <E> the entity
 * @param <R> its row
 */
public class RowList<E, R extends VersionedRow> implements KeyedRepository<E> {

    private final ActiveObjects activeObjects;
    private final RowMapping<E, R> mapping;
    private final ListScope scope;
    private final Rows rows;
    private final ListReader<E, R> reader;
    private final PartTable parts;

    public RowList(ActiveObjects activeObjects, RowMapping<E, R> mapping, ListScope scope) {
        this.activeObjects = activeObjects;
        this.mapping = mapping;
        this.scope = scope;
        this.rows = new Rows(activeObjects);
        this.reader = new ListReader<>(activeObjects, mapping, scope);
        this.parts = new PartTable(rows);
    }

    @Override
    public final Page<Stored<E>> page(long owner, PageRequest request) {
        return reader.page(owner, request);
    }

    @Override
    public final List<Stored<E>> all(long owner) {
        return reader.all(owner);
    }

    @Override
    public final Optional<Stored<E>> find(long owner, String key) {
        return reader.row(owner, key).map(reader::stored);
    }

    @Override
    public final Set<String> keys(long owner) {
        return reader.keys(owner);
    }

    @Override
    public final Map<String, Stored<E>> findAll(long owner, Collection<String> keys) {
        Map<String, Stored<E>> byKey = new LinkedHashMap<>();
        reader.named(owner, keys).forEach(entity -> byKey.put(name(entity), entity));
        return byKey;
    }

    private String name(Stored<E> entity) {
        return mapping.namedByRowId()
                ? Long.toString(entity.id())
                : mapping.key(entity.value()).orElseThrow();
    }

    /** The entities of rows that a query of the capability's own found, in the order of the rows. */
    protected final List<Stored<E>> stored(List<R> found) {
        return reader.stored(found);
    }

    /** The entities of rows as if they had no parts, in the order of the rows; takes no query. */
    protected final List<E> withoutParts(List<R> found) {
        Parts none = new Parts(Map.of());
        return found.stream().map(row -> mapping.read(row, none)).toList();
    }

    /** The entities of rows of any programme, in the order of the rows. */
    protected final List<InProgramme<E>> inProgrammes(List<R> found) {
        List<Stored<E>> entities = stored(found);
        return IntStream.range(0, found.size())
                .mapToObj(i -> new InProgramme<>(found.get(i).getProgrammeId(), entities.get(i)))
                .toList();
    }

    @Override
    public final WriteResult<E> add(long owner, E entity) {
        return write(() -> {
            if (!scope.hold(owner)) {
                return new WriteResult.Missing<>();
            }
            Optional<R> taken = mapping.key(entity).flatMap(key -> reader.taken(owner, key));
            if (taken.isPresent()) {
                return new WriteResult.Duplicate<>(reader.stored(taken.get()));
            }
            return new WriteResult.Done<>(create(owner, entity));
        });
    }

    private Stored<E> create(long owner, E entity) {
        R row = activeObjects.create(mapping.type(), newRow(owner, entity, reader.next(owner)));
        parts.create(mapping.parts(), owner, Map.of(row.getID(), entity));
        scope.changed(owner);
        return new Stored<>(entity, row.getVersion(), row.getID());
    }

    private Map<String, Object> newRow(long owner, E entity, int position) {
        return ListWriter.newRow(mapping.type(), position, columns(owner, entity), scope.belongingTo(owner));
    }

    private Columns columns(long owner, E entity) {
        Columns columns = mapping.columns(entity);
        mapping.key(entity).ifPresent(key -> columns.key(owner, key));
        return columns;
    }

    @Override
    public final void addAll(long owner, List<E> entities) {
        write(() -> {
            if (!scope.hold(owner) || entities.isEmpty()) {
                return null;
            }
            ListWriter writer = new ListWriter(rows);
            writer.append(mapping.type(), reader.next(owner), columns(owner, entities), scope.belongingTo(owner));
            createParts(owner, entities);
            scope.changed(owner);
            return null;
        });
    }

    private List<Columns> columns(long owner, List<E> entities) {
        return entities.stream().map(entity -> columns(owner, entity)).toList();
    }

    /** The row IDs of a bulk insert aren't known before they are read. */
    private void createParts(long owner, List<E> entities) {
        if (mapping.parts().isEmpty() || entities.isEmpty()) {
            return;
        }
        Map<String, E> byKey = new LinkedHashMap<>();
        entities.forEach(
                entity -> byKey.put(Columns.unique(owner, mapping.key(entity).orElseThrow()), entity));
        Map<Integer, E> byRow = new LinkedHashMap<>();
        rows.among(mapping.type(), "UNIQUE_KEY", byKey.keySet())
                .forEach(row -> byRow.put(row.getID(), byKey.get(((KeyedRow) row).getUniqueKey())));
        parts.create(mapping.parts(), owner, byRow);
    }

    @Override
    public final WriteResult<E> replace(long owner, String key, E entity, int expectedVersion) {
        return write(() -> {
            Optional<R> row = held(owner, key);
            if (row.isEmpty()) {
                return new WriteResult.Missing<>();
            }
            if (row.get().getVersion() != expectedVersion) {
                return new WriteResult.Stale<>(reader.stored(row.get()));
            }
            Optional<R> taken = mapping.key(entity)
                    .flatMap(newKey -> reader.taken(owner, newKey))
                    .filter(other -> other.getID() != row.get().getID());
            if (taken.isPresent()) {
                return new WriteResult.Duplicate<>(reader.stored(taken.get()));
            }
            Parts present = parts.of(mapping.parts(), List.of(row.get().getID()));
            return new WriteResult.Done<>(change(owner, row.get(), present, entity));
        });
    }

    /** The row as it stands once nobody else can change it. */
    private Optional<R> held(long owner, String key) {
        return scope.hold(owner) ? reader.row(owner, key) : Optional.empty();
    }

    private Stored<E> change(long owner, R row, Parts present, E entity) {
        E before = mapping.read(row, present);
        Map<String, Object> values = ListWriter.difference(columns(owner, before), columns(owner, entity));
        boolean partsChanged = parts.replace(mapping.parts(), row, present, new PartTable.Change<>(before, entity));
        if (partsChanged || !values.isEmpty()) {
            values.put("VERSION", row.getVersion() + 1);
            Rows.update(row, values);
            scope.changed(owner);
        }
        return new Stored<>(entity, row.getVersion(), row.getID());
    }

    /** Changes several entities at once, none of their keys; gives those that had moved on and were left alone. */
    protected final List<Stored<E>> replaceEach(long owner, List<Stored<E>> wanted) {
        return write(() -> {
            List<Integer> ids = wanted.stream().map(entity -> (int) entity.id()).toList();
            Map<Long, R> byId = new HashMap<>();
            if (scope.hold(owner)) {
                rows.among(mapping.type(), "ID", ids).forEach(row -> byId.put((long) row.getID(), row));
            }
            Parts present = parts.of(mapping.parts(), ids);
            List<Stored<E>> stale = new ArrayList<>();
            for (Stored<E> entity : wanted) {
                R row = byId.get(entity.id());
                if (row == null || row.getVersion() != entity.version()) {
                    stale.add(entity);
                } else {
                    change(owner, row, present, entity.value());
                }
            }
            return stale;
        });
    }

    @Override
    public final WriteResult<E> remove(long owner, String key, int expectedVersion) {
        return write(() -> {
            Optional<R> row = held(owner, key);
            if (row.isEmpty()) {
                return new WriteResult.Missing<>();
            }
            Stored<E> stored = reader.stored(row.get());
            if (stored.version() != expectedVersion) {
                return new WriteResult.Stale<>(stored);
            }
            parts.delete(mapping.parts(), List.of(row.get().getID()));
            rows.delete(mapping.type(), "ID", List.of(row.get().getID()));
            scope.changed(owner);
            return new WriteResult.Done<>(stored);
        });
    }

    @Override
    public final void replaceAll(long owner, List<E> entities) {
        write(() -> {
            if (scope.hold(owner)) {
                rewrite(owner, reader.whole(owner), entities);
            }
            return null;
        });
    }

    private void rewrite(long owner, ListReader.Whole<E, R> whole, List<E> entities) {
        if (whole.entities().equals(entities)) {
            return;
        }
        ListWriter.Present<R> present =
                new ListWriter.Present<>(mapping.type(), whole.rows(), columns(owner, whole.entities()));
        ListWriter.Written written =
                new ListWriter(rows).write(present, columns(owner, entities), scope.belongingTo(owner));
        parts.delete(mapping.parts(), written.gone());
        List<E> added = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            Optional<Integer> kept = written.kept().get(i);
            if (kept.isEmpty()) {
                added.add(entities.get(i));
            } else {
                rewriteParts(whole, kept.get(), entities.get(i), written);
            }
        }
        createParts(owner, added);
        scope.changed(owner);
    }

    private void rewriteParts(ListReader.Whole<E, R> whole, int place, E entity, ListWriter.Written written) {
        R row = whole.rows().get(place);
        PartTable.Change<E> change = new PartTable.Change<>(whole.entities().get(place), entity);
        boolean changed = parts.replace(mapping.parts(), row, whole.parts(), change);
        if (changed && !written.changed().contains(row.getID())) {
            Rows.update(row, Map.of("VERSION", row.getVersion() + 1));
        }
    }

    @Override
    public final void removeAll(long owner) {
        write(() -> {
            if (scope.hold(owner)) {
                mapping.parts().forEach(part -> rows.deleteOf(part.type(), scope.column(), owner));
                rows.deleteOf(mapping.type(), scope.column(), owner);
                scope.changed(owner);
            }
            return null;
        });
    }

    private <T> T write(Supplier<T> work) {
        return activeObjects.executeInTransaction(work::get);
    }
}
