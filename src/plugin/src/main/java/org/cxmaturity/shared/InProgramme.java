package org.cxmaturity.shared;

import java.util.Objects;

/**
 * A stored entity together with the programme that it belongs to, for answers that reach across programmes.
 *
 * @param programme database id of the programme
 * @param stored the entity
 */
public record InProgramme<E>(long programme, Stored<E> stored) {
    public InProgramme {
        Objects.requireNonNull(stored, "stored");
    }

    /** The entity itself. */
    public E value() {
        return stored.value();
    }
}
