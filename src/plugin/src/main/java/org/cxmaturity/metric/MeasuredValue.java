package org.cxmaturity.metric;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a reading says, in the metric's own terms.
 *
 * @param value unrounded; empty if nobody answered
 * @param interval its confidence interval; empty for a bare value, and where there are too few answers for one
 * @param n number of answers or customers; empty for a bare value, which no test can be made with
 */
public record MeasuredValue(OptionalDouble value, Optional<Interval> interval, OptionalLong n) {

    static MeasuredValue bare(double value) {
        return new MeasuredValue(OptionalDouble.of(value), Optional.empty(), OptionalLong.empty());
    }

    static MeasuredValue nothing() {
        return new MeasuredValue(OptionalDouble.empty(), Optional.empty(), OptionalLong.empty());
    }
}
