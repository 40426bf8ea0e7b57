package org.cxmaturity.metric;

/**
 * A 95 % confidence interval.
 *
 * @param low its lower bound
 * @param high its upper bound, not less than the lower one
 */
public record Interval(double low, double high) {

    /** Quantile of the standard normal distribution for 95 % on two sides. */
    static final double Z = 1.959963984540054;

    static Interval around(double centre, double halfWidth) {
        return new Interval(centre - halfWidth, centre + halfWidth);
    }

    /** Not beyond what is possible at all. */
    Interval within(double least, double most) {
        return new Interval(Math.max(least, low), Math.min(most, high));
    }

    /** The interval of a value that is {@code factor} times as great; the factor is above 0. */
    Interval times(double factor) {
        return new Interval(factor * low, factor * high);
    }
}
