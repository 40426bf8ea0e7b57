package org.cxmaturity.vision;

import java.util.List;
import java.util.Objects;

/**
 * One of the seven steps of a vision, and what it still lacks.
 *
 * @param step which step
 * @param gaps what is missing; the step is done when there are none
 */
public record VisionStep(Step step, List<Gap> gaps) {

    /** The seven steps in their order. */
    public enum Step {
        TARGET_GROUPS,
        INTERNAL_PERSPECTIVE,
        CUSTOMER_INSIGHT,
        SENTENCE,
        PRINCIPLES,
        TESTS,
        METRICS
    }

    /** What can be missing. */
    public enum Lack {
        TARGET_GROUP,
        PRIMARY_TARGET_GROUP,
        DESCRIPTION,
        VALUES,
        STRENGTHS,
        DEVELOPMENT_AREAS,
        KNOWN_FOR,
        HORIZON,
        DEMONSTRATION,
        DIFFERENTIATOR,
        PAIN_POINT,
        SENTENCE,
        PRINCIPLE,
        IN_PRACTICE,
        LAYER,
        PROMISE,
        INTERNAL_TEST,
        CUSTOMER_TEST,
        METRIC
    }

    /**
     * Something that is missing.
     *
     * @param lack what
     * @param key key of the target group or principle that lacks it; empty when the vision itself does
     */
    public record Gap(Lack lack, String key) {
        public Gap {
            Objects.requireNonNull(lack, "lack");
            Objects.requireNonNull(key, "key");
        }
    }

    public VisionStep {
        Objects.requireNonNull(step, "step");
        gaps = List.copyOf(gaps);
    }

    public boolean isDone() {
        return gaps.isEmpty();
    }
}
