package org.cxmaturity.delivery;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The delivered share of the weight of a cell's countable issues.
 *
 * @param share 0 to 1; empty when nothing is countable. With story points it can be 1 while an issue of 0 points is open,
 *     which is why it never decides the state
 * @param notes how missing or useless estimates were made up for
 */
record Progress(OptionalDouble share, Set<CellNote> notes) {

    private static final Set<CellNote> NO_NOTES = Set.of();

    static Progress of(List<CountedIssue> countable, Weighting weighting) {
        if (countable.isEmpty()) {
            return new Progress(OptionalDouble.empty(), NO_NOTES);
        }
        return weighting == Weighting.COUNT ? byCount(countable, NO_NOTES) : byPoints(countable);
    }

    /**
     * Issues without points weigh the mean of those that have some; without any estimate, or when all estimates are 0,
     * every issue weighs 1.
     */
    private static Progress byPoints(List<CountedIssue> countable) {
        List<Double> estimates = countable.stream()
                .map(issue -> issue.facts().storyPoints())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        if (estimates.isEmpty()) {
            return byCount(countable, NO_NOTES);
        }
        double mean = estimates.stream().mapToDouble(Double::doubleValue).sum() / estimates.size();
        if (mean == 0) {
            return byCount(countable, EnumSet.of(CellNote.ALL_ZERO_POINTS_COUNTED));
        }
        Set<CellNote> notes =
                estimates.size() < countable.size() ? EnumSet.of(CellNote.UNESTIMATED_COUNTED_AT_MEAN) : NO_NOTES;
        return new Progress(
                share(countable, issue -> issue.facts().storyPoints().orElse(mean)), notes);
    }

    private static Progress byCount(List<CountedIssue> countable, Set<CellNote> notes) {
        return new Progress(share(countable, issue -> 1), notes);
    }

    private static OptionalDouble share(List<CountedIssue> countable, ToDoubleFunction<CountedIssue> weight) {
        double all = countable.stream().mapToDouble(weight).sum();
        double delivered = countable.stream()
                .filter(CountedIssue::isDelivered)
                .mapToDouble(weight)
                .sum();
        return OptionalDouble.of(Math.min(1, delivered / all));
    }
}
