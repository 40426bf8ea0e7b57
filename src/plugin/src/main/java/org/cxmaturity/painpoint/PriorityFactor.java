package org.cxmaturity.painpoint;

import java.util.List;

/**
 * One known input of a priority.
 *
 * @param input which
 * @param value as it goes into the formula
 * @param reasons why it has this value; empty where it was simply given
 */
public record PriorityFactor(PriorityInput input, double value, List<PriorityReason> reasons) {

    /** Keeps a copy. */
    public PriorityFactor {
        reasons = List.copyOf(reasons);
    }

    static PriorityFactor given(PriorityInput input, double value) {
        return new PriorityFactor(input, value, List.of());
    }
}
