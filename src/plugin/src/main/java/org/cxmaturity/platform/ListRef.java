package org.cxmaturity.platform;

import java.util.Objects;
import java.util.Optional;

/**
 * Names one list of a programme.
 *
 * @param programme key of the programme
 * @param owner key of the entity that the list belongs to; empty for a list of the programme itself
 */
public record ListRef(String programme, Optional<String> owner) {

    public ListRef {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(owner, "owner");
    }

    /** A list of the programme itself. */
    public static ListRef of(String programme) {
        return new ListRef(programme, Optional.empty());
    }

    /** A list of an entity of the programme. */
    public static ListRef of(String programme, String owner) {
        return new ListRef(programme, Optional.of(owner));
    }
}
