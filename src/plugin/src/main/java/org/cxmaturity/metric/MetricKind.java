package org.cxmaturity.metric;

import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.metric.Objective.Direction;

/** How something is measured. */
public enum MetricKind {
    /** Net promoter score: answers 0 to 10, value −100 to 100. */
    NPS(Direction.UP, scores(0, 10), -100, 100),
    /** Satisfaction: answers 1 to 5, value the share of 4 and 5, 0 to 1. */
    CSAT(Direction.UP, scores(1, 5), 0, 1),
    /** Ease: answers 1 to 7 (or 5), value their mean. */
    CES(Direction.UP, scores(1, 7), 1, 7),
    /** Share of customers lost in a period, 0 to 1; counts of {@code lost} and {@code kept}. */
    CHURN(Direction.DOWN, List.of("lost", "kept"), 0, 1),
    /** Customer lifetime value, in the metric's unit. */
    CLV(Direction.UP, List.of(), -Double.MAX_VALUE, Double.MAX_VALUE),
    /** Any number. */
    NUMBER(Direction.UP, List.of(), -Double.MAX_VALUE, Double.MAX_VALUE),
    /** Any share or rate in per cent; counts of {@code yes} and {@code no}. */
    PERCENTAGE(Direction.UP, List.of("yes", "no"), -Double.MAX_VALUE, Double.MAX_VALUE),
    /** A time span, in the metric's unit, 0 or more. */
    DURATION(Direction.DOWN, List.of(), 0, Double.MAX_VALUE);

    private final Direction usualDirection;
    private final List<String> scores;
    private final double least;
    private final double most;

    MetricKind(Direction usualDirection, List<String> scores, double least, double most) {
        this.usualDirection = usualDirection;
        this.scores = scores;
        this.least = least;
        this.most = most;
    }

    private static List<String> scores(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    /** Which way is good as long as nobody says otherwise. */
    public Direction usualDirection() {
        return usualDirection;
    }

    /** Names under which answers can be counted, in order; empty when this kind has no counts. */
    public List<String> scores() {
        return scores;
    }

    /** Least possible value. */
    public double least() {
        return least;
    }

    /** Greatest possible value. */
    public double most() {
        return most;
    }
}
