package org.cxmaturity.metric;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was measured at one time: either counts of answers or a bare value, never both.
 *
 * @param date the last day of the answers
 * @param periodStart the first day of the answers; empty: the same day
 * @param counts how many answers each score had, in the order of the scores; empty for a bare value
 * @param value the bare value; empty where there are counts, from which it is computed
 */
public record Reading(
        LocalDate date, Optional<LocalDate> periodStart, Map<String, Long> counts, Optional<Double> value) {

    public Reading {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(periodStart, "periodStart");
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        Objects.requireNonNull(value, "value");
    }

    public static Reading of(LocalDate date, double value) {
        return new Reading(date, Optional.empty(), Map.of(), Optional.of(value));
    }

    public static Reading of(LocalDate date, Map<String, Long> counts) {
        return new Reading(date, Optional.empty(), counts, Optional.empty());
    }

    /** The first day of the answers. */
    public LocalDate from() {
        return periodStart.orElse(date);
    }
}
