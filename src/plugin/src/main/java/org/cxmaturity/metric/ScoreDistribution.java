package org.cxmaturity.metric;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How many answers each score had.
 *
 * @param counts number of answers by score; scores nobody chose may be missing
 */
public record ScoreDistribution(SortedMap<Integer, Long> counts) {

    private static final double UPPER_TAIL = 0.975;

    /** @throws IllegalArgumentException for a negative count */
    public ScoreDistribution {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Less than no answers: " + counts);
        }
    }

    /**
     * @param counts as readings keep them
     * @throws NumberFormatException if the name of a score is no whole number
     */
    static ScoreDistribution parse(Map<String, Long> counts) {
        SortedMap<Integer, Long> byScore = new TreeMap<>();
        counts.forEach((score, count) -> byScore.put(Integer.valueOf(score), count));
        return new ScoreDistribution(byScore);
    }

    /** Number of answers. */
    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of answers from one score to another, both included. */
    public long count(int from, int to) {
        return counts.subMap(from, to + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The answers from one score to another, both included, as a share of all. */
    public Proportion share(int from, int to) {
        return new Proportion(count(from, to), n());
    }

    /** Mean score; empty without answers. */
    public OptionalDouble mean() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum() / n());
    }

    /** Sample standard deviation, with n − 1 below; empty with fewer than 2 answers. */
    public OptionalDouble standardDeviation() {
        if (n() < 2) {
            return OptionalDouble.empty();
        }
        double mean = sum() / n();
        double squares = counts.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * (entry.getKey() - mean) * (entry.getKey() - mean))
                .sum();
        return OptionalDouble.of(Math.sqrt(squares / (n() - 1)));
    }

    /** Interval of the mean by Student's t with n − 1 degrees of freedom; empty with fewer than 2 answers. */
    public Optional<Interval> meanInterval() {
        OptionalDouble deviation = standardDeviation();
        if (deviation.isEmpty()) {
            return Optional.empty();
        }
        double quantile = TDistribution.of(n() - 1.0).inverseCumulativeProbability(UPPER_TAIL);
        return Optional.of(Interval.around(sum() / n(), quantile * deviation.getAsDouble() / Math.sqrt(n())));
    }

    private double sum() {
        return counts.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                .sum();
    }
}
