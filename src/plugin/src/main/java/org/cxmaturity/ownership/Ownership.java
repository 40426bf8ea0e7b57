package org.cxmaturity.ownership;

import java.util.Objects;
import org.cxmaturity.shared.Subject;

/**
 * What a function is declared to be to something. One function may have several roles on one subject.
 *
 * @param of what is owned
 * @param function key of the function
 * @param role what the function is to it
 */
public record Ownership(Subject of, String function, Role role) {

    /** What a function is to something. */
    public enum Role {
        ACCOUNTABLE,
        RESPONSIBLE,
        CONSULTED,
        INFORMED
    }

    public Ownership {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(role, "role");
    }
}
