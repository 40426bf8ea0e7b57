package org.cxmaturity.metric;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.metric.Objective.Direction;
import org.cxmaturity.shared.ValueReader;
import org.cxmaturity.shared.Values;

/**
 * Which values and scores a metric can have.
 *
 * @param kind how it is measured
 * @param points how many points the scale of a CES has; no matter for other kinds
 */
public record MetricScale(MetricKind kind, int points) {
    /** Points of the short scale of a CES. */
    public static final int SHORT = 5;
    /** Points of the usual scale of a CES. */
    public static final int LONG = 7;

    public static MetricScale of(MetricKind kind, Optional<Integer> points) {
        return new MetricScale(kind, points.orElse(LONG));
    }

    public static MetricScale of(Metric metric) {
        return of(metric.kind(), metric.scale());
    }

    /** Names under which answers can be counted, in order; empty when there are none. */
    public List<String> scores() {
        return kind == MetricKind.CES ? kind.scores().subList(0, points) : kind.scores();
    }

    /** Greatest possible value. */
    public double most() {
        return kind == MetricKind.CES ? points : kind.most();
    }

    Direction usualDirection() {
        return kind.usualDirection();
    }

    ValueReader<Double> value() {
        return Values.number(kind.least(), most());
    }
}
