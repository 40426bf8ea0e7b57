package org.cxmaturity.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a programme's vision with all seven steps but the metrics.
 *
 * @param number which version it is, from 1 on; called {@code version} in the programme file
 * @param status how far it has come
 * @param sentence the vision in one sentence; empty while it is unwritten
 * @param horizon when it is to be reached
 * @param internal how the company sees itself
 * @param targetGroups for whom the experience is built
 * @param principles what the experience always does, in their order
 * @param tests how this version was tried on people
 */
public record Vision(
        int number,
        VisionStatus status,
        String sentence,
        Optional<LocalDate> horizon,
        InternalPerspective internal,
        List<TargetGroup> targetGroups,
        List<Principle> principles,
        List<VisionTest> tests) {

    public Vision {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(internal, "internal");
        targetGroups = List.copyOf(targetGroups);
        principles = List.copyOf(principles);
        tests = List.copyOf(tests);
    }

    /** The first version with nothing in it yet: what a new programme has. */
    public static Vision empty() {
        return new Vision(
                1,
                VisionStatus.DRAFT,
                "",
                Optional.empty(),
                InternalPerspective.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    public Vision with(VisionStatus newStatus) {
        return new Vision(number, newStatus, sentence, horizon, internal, targetGroups, principles, tests);
    }
}
