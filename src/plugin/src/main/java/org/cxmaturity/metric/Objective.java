package org.cxmaturity.metric;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a metric is to go, until when, and who sees to it. Values are in the metric's own terms.
 *
 * @param baseline where it started
 * @param target where it is to be
 * @param direction which way is good
 * @param due until when
 * @param function key of the owning function
 */
public record Objective(
        Optional<Double> baseline,
        Optional<Double> target,
        Direction direction,
        Optional<LocalDate> due,
        Optional<String> function) {

    /** Which way is good. */
    public enum Direction {
        UP,
        DOWN
    }

    public Objective {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(function, "function");
    }
}
