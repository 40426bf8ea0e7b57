package org.cxmaturity.delivery;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from one to another, both of them included.
 *
 * @param from empty: from the very first on
 * @param to empty: to the very last
 */
public record DaySpan(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All days there are. */
    public static DaySpan always() {
        return new DaySpan(Optional.empty(), Optional.empty());
    }

    /** Whether it begins after its own end, so that no day is in it. */
    public boolean isReversed() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
