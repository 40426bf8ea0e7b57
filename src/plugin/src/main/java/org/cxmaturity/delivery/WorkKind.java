package org.cxmaturity.delivery;

/** How one issue counts in a cell. */
public enum WorkKind {
    TO_DO,
    STARTED,
    DELIVERED,
    /** Leaves numerator and denominator. */
    CANCELLED,
    /** Done by its status, but nobody has said what its resolution means: counts as not delivered. */
    UNMAPPED;

    /** Whether work on the issue is still to come or under way. */
    boolean isOpen() {
        return this == TO_DO || this == STARTED;
    }
}
