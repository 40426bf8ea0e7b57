package org.cxmaturity.delivery;

import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.shared.StageRef;

/**
 * Says that an issue delivers a principle.
 *
 * @param issue key of the Jira issue, which need not exist any more
 * @param principle key of the principle
 * @param stage where on the journey; empty until someone sets it
 */
public record DeliveryLink(String issue, String principle, Optional<StageRef> stage) {
    public DeliveryLink {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(principle, "principle");
        Objects.requireNonNull(stage, "stage");
    }
}
