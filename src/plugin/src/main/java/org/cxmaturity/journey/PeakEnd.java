package org.cxmaturity.journey;

import java.util.List;
import java.util.Optional;

/**
 * The stages of a journey that stay in memory by the peak–end rule.
 *
 * @param peak key of the stage that feels strongest, for good or bad; of several the latest; empty when no stage says how
 *     it feels, or none feels other than 0
 * @param end key of the last stage; empty in a journey without stages
 */
public record PeakEnd(Optional<String> peak, Optional<String> end) {

    public static PeakEnd of(Journey journey) {
        List<Stage> stages = journey.stages();
        Optional<Stage> peak = stages.stream()
                .filter(stage -> strength(stage) > 0)
                .reduce((strongest, next) -> strength(next) >= strength(strongest) ? next : strongest);
        Optional<Stage> end = stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
        return new PeakEnd(peak.map(Stage::key), end.map(Stage::key));
    }

    private static int strength(Stage stage) {
        return Math.abs(stage.valence().orElse(0));
    }
}
