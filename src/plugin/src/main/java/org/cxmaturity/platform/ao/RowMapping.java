package org.cxmaturity.platform.ao;

import java.util.List;
import java.util.Optional;

/**
 * How an entity is kept in rows.
 *
 * @param <E> the entity
 * @param <R> its row
 */
public interface RowMapping<E, R extends VersionedRow> {

    Class<R> type();

    /** The key that is unique in the list; empty for entities that may stand in it twice. */
    Optional<String> key(E entity);

    /** Whether callers name the entity by its row ID, because its key is only made up of its content. */
    default boolean namedByRowId() {
        return false;
    }

    /** The entity's own columns, without the ones that every row has. */
    Columns columns(E entity);

    /** The entity of a row and its parts. */
    E read(R row, Parts parts);

    /** The sorts of parts, each in a table of its own. */
    default List<PartMapping<E, ?>> parts() {
        return List.of();
    }
}
