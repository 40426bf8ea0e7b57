package org.cxmaturity.programme;

import java.util.Map;
import java.util.Set;
import org.cxmaturity.shared.Fields;
import org.cxmaturity.shared.Problems;
import org.cxmaturity.shared.References;

/**
 * How the entities of one list stand in documents.
 *
 * @param <E> the entity
 */
public interface EntityForm<E> {

    E read(Fields fields);

    Map<String, Object> write(E entity);

    /** Refuses what the entity refers to and doesn't exist. */
    default void check(E entity, References known, Problems problems) {}

    /** What others can refer to as long as this entity is there. */
    default References names(E entity) {
        return References.NONE;
    }

    /** The field that names the entity. */
    default String keyField() {
        return "key";
    }

    /** Whether the entity has no key of its own, so that its database id stands for one. */
    default boolean isNumbered() {
        return false;
    }

    /** Fields that answers hold and requests may repeat, but not change. */
    default Set<String> readOnly() {
        return isNumbered() ? Set.of("key") : Set.of();
    }
}
