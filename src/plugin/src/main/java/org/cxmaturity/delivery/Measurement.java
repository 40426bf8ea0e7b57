package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The latest reading of a metric.
 *
 * @param value in the metric's own unit
 * @param low lower bound of its 95 % confidence interval; empty without one
 * @param high upper bound of it
 * @param n number of responses; empty if only a score was given
 * @param periodStart when the first of them was given
 */
public record Measurement(double value, OptionalDouble low, OptionalDouble high, OptionalLong n, Instant periodStart) {

    /** The bound that must still reach the target: the worse end of the interval. */
    OptionalDouble boundAgainst(GoodDirection good) {
        return good == GoodDirection.UP ? low : high;
    }
}
