package org.cxmaturity.shared;

import java.util.Objects;

/**
 * An entity as the database holds it.
 *
 * @param value the entity
 * @param version counts its changes from 1 on; the optimistic lock
 * @param id database id, stable while the entity exists
 */
public record Stored<E>(E value, int version, long id) {
    public Stored {
        Objects.requireNonNull(value, "value");
    }
}
