package org.cxmaturity.painpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How sure one may be that a pain point is as bad as it says. */
final class EvidenceConfidence {

    private static final Set<Evidence.Kind> MEASURING = Set.of(Evidence.Kind.SURVEY, Evidence.Kind.ANALYTICS);

    private EvidenceConfidence() {}

    /**
     * 1 if measured (survey or analytics evidence with a count above 0), 0.8 with evidence of two or more kinds, else 0.5.
     * Evidence that customers no longer meet the pain point doesn't support it.
     */
    static PriorityFactor of(List<Evidence> evidence) {
        List<Evidence> supporting =
                evidence.stream().filter(item -> !item.noLongerMet()).toList();
        if (supporting.stream().anyMatch(EvidenceConfidence::isMeasured)) {
            return factor(1, PriorityReason.MEASURED);
        }
        long kinds = supporting.stream()
                .map(Evidence::kind)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        return kinds >= 2 ? factor(0.8, PriorityReason.SEVERAL_KINDS) : factor(0.5, PriorityReason.WEAK_EVIDENCE);
    }

    private static boolean isMeasured(Evidence item) {
        return item.kind().filter(MEASURING::contains).isPresent()
                && item.count().orElse(0L) > 0;
    }

    private static PriorityFactor factor(double value, PriorityReason reason) {
        return new PriorityFactor(PriorityInput.CONFIDENCE, value, List.of(reason));
    }
}
