package org.cxmaturity.metric;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of a counted whole, such as satisfied customers or customers lost.
 *
 * @param hits how many
 * @param n of how many, not fewer
 */
public record Proportion(long hits, long n) {

    /** @throws IllegalArgumentException unless 0 ≤ hits ≤ n */
    public Proportion {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException("No share: " + hits + " of " + n);
        }
    }

    /** 0 to 1; empty of nothing. */
    public OptionalDouble share() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / n);
    }

    /**
     * Score interval without continuity correction, within 0 to 1 (Wilson, "Probable inference, the law of succession, and
     * statistical inference", 1927); empty of nothing.
     */
    public Optional<Interval> interval() {
        if (n == 0) {
            return Optional.empty();
        }
        double z2 = Interval.Z * Interval.Z;
        double p = (double) hits / n;
        double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
        double halfWidth = Interval.Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return Optional.of(Interval.around(centre, halfWidth).within(0, 1));
    }
}
