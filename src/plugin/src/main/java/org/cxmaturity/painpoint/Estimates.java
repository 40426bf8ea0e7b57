package org.cxmaturity.painpoint;

import java.util.Objects;
import java.util.Optional;

/**
 * Inputs of the priority schemes RICE and opportunity. Empty means unknown, never 0.
 *
 * @param impact RICE: what removing it changes for one customer, 0 or more
 * @param confidence RICE: how sure the figures are, 0 to 1
 * @param effort RICE: person-months to remove it, more than 0
 * @param importance opportunity: how much it matters to customers, 0 to 10
 * @param satisfaction opportunity: how content they are today, 0 to 10
 */
public record Estimates(
        Optional<Double> impact,
        Optional<Double> confidence,
        Optional<Double> effort,
        Optional<Double> importance,
        Optional<Double> satisfaction) {

    public Estimates {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(satisfaction, "satisfaction");
    }

    public static Estimates none() {
        return new Estimates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
