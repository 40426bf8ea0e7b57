package org.cxmaturity.painpoint;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.programme.ProgrammeSettings.PriorityScheme;

/**
 * How urgent a pain point is, and why.
 *
 * @param scheme by which formula
 * @param value unrounded, to rank by; empty as long as an input is missing, for nothing else may stand in its place
 * @param factors the known inputs, in the order of the formula
 * @param missing the unknown inputs, in the order of the formula; empty iff there is a value
 */
public record PriorityScore(
        PriorityScheme scheme, OptionalDouble value, List<PriorityFactor> factors, List<PriorityInput> missing) {

    /** The most that is shown of a priority of the usual scheme. */
    private static final double MOST_SHOWN = 100;

    /** Highest value first, pain points without a score last; equal ones in any order. */
    public static final Comparator<PriorityScore> MOST_URGENT_FIRST = Comparator.comparingDouble(
                    (PriorityScore score) -> score.value().orElse(Double.NEGATIVE_INFINITY))
            .reversed();

    /** Keeps copies. */
    public PriorityScore {
        factors = List.copyOf(factors);
        missing = List.copyOf(missing);
    }

    /** What a page shows: of the usual scheme at most 100, of the others the value itself. */
    public OptionalDouble shown() {
        return value.isPresent() && scheme == PriorityScheme.SEVERITY_REACH
                ? OptionalDouble.of(Math.min(MOST_SHOWN, value.getAsDouble()))
                : value;
    }
}
