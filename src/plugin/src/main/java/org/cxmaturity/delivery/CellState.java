package org.cxmaturity.delivery;

/** Where a principle stands at a stage, from not promised to proven. */
public enum CellState {
    NOT_PROMISED,
    NOT_PLANNED,
    PLANNED,
    IN_DELIVERY,
    DELIVERED,
    PROVEN;

    /** Whether all the work is done: the states that the delivery index counts. */
    public boolean isDelivered() {
        return this == DELIVERED || this == PROVEN;
    }

    /** Whether work has begun, or more. */
    public boolean isInDelivery() {
        return this == IN_DELIVERY || isDelivered();
    }
}
