package org.cxmaturity.painpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;

/**
 * How much a moment of the journey is remembered: the peak–end rule (Kahneman, Fredrickson, Schreiber and Redelmeier,
 * "When more pain is preferred to less", 1993).
 */
final class JourneyMoment {

    private static final double BONUS = 0.5;

    private JourneyMoment() {}

    /**
     * 1, and half as much again each at the stage that feels worst and at the last stage. Of several worst stages the
     * latest counts; a journey none of whose stages feels bad has none. 1 in a journey that says nowhere how it feels.
     *
     * @param stageKey key of a stage of the journey; empty answer if it has no such stage
     */
    static Optional<PriorityFactor> of(Journey journey, String stageKey) {
        return journey.stage(stageKey).map(stage -> factor(journey.stages(), stage));
    }

    private static PriorityFactor factor(List<Stage> stages, Stage stage) {
        if (stages.stream().allMatch(any -> any.valence().isEmpty())) {
            return new PriorityFactor(PriorityInput.MOMENT, 1, List.of(PriorityReason.NO_VALENCES));
        }
        List<PriorityReason> reasons = new ArrayList<>();
        if (worst(stages).filter(stage::equals).isPresent()) {
            reasons.add(PriorityReason.WORST_STAGE);
        }
        if (stage.equals(stages.get(stages.size() - 1))) {
            reasons.add(PriorityReason.LAST_STAGE);
        }
        return new PriorityFactor(PriorityInput.MOMENT, 1 + BONUS * reasons.size(), reasons);
    }

    private static Optional<Stage> worst(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.valence().orElse(0) < 0)
                .reduce((worst, next) ->
                        next.valence().orElse(0) <= worst.valence().orElse(0) ? next : worst);
    }
}
