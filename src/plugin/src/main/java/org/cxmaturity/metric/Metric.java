package org.cxmaturity.metric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.Keyed;
import org.cxmaturity.shared.Subject;

/**
 * Something that is measured over time.
 *
 * @param key unique in the programme
 * @param name what people call it; may be empty, then the key stands for it
 * @param kind how it is measured
 * @param of what it is bound to: the programme, a principle, a stage, a touchpoint, or a principle at a stage
 * @param unit in which its values are; may be empty
 * @param scale how many points the scale of a CES has, 5 or 7; empty: 7. Empty for all other kinds
 * @param objective where it is to go
 * @param readings what was measured, in the order in which it was recorded; a correction is a new reading
 */
public record Metric(
        String key,
        String name,
        MetricKind kind,
        Subject of,
        String unit,
        Optional<Integer> scale,
        Objective objective,
        List<Reading> readings)
        implements Keyed {

    public Metric {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(objective, "objective");
        readings = List.copyOf(readings);
    }

    public Metric with(List<Reading> newReadings) {
        return new Metric(key, name, kind, of, unit, scale, objective, newReadings);
    }
}
