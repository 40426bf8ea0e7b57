package org.cxmaturity.painpoint;

import java.util.Objects;
import java.util.Optional;

/**
 * How heavy a pain point is on customers. Empty means unknown, never 0.
 *
 * @param severity how bad it is for the one who meets it, 1 to 5
 * @param frequency share of the target group's customers in the stage who meet it, 0 to 1
 * @param reach customers a month who pass the place
 * @param valence how it feels, −2 to 0
 * @param control how far it is the company's to change
 */
public record Burden(
        Optional<Integer> severity,
        Optional<Double> frequency,
        Optional<Long> reach,
        Optional<Integer> valence,
        Optional<Control> control) {

    /** How far something is the company's to change. */
    public enum Control {
        WITHIN,
        INFLUENCE,
        OUTSIDE
    }

    public Burden {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(valence, "valence");
        Objects.requireNonNull(control, "control");
    }

    public static Burden unknown() {
        return new Burden(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
