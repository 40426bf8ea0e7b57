package org.cxmaturity.delivery;

import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * Which delivery links are asked for. Empty means any.
 *
 * @param issue of the issue with this key
 * @param principle of the principle with this key
 * @param stage at this stage
 */
public record DeliveryFilter(Optional<String> issue, Optional<String> principle, Optional<StageRef> stage) {
    public DeliveryFilter {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(stage, "stage");
    }

    public static DeliveryFilter any() {
        return new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean takes(DeliveryLink link) {
        return issue.map(link.issue()::equals).orElse(true)
                && principle.map(link.principle()::equals).orElse(true)
                && (stage.isEmpty() || stage.equals(link.stage()));
    }
}
