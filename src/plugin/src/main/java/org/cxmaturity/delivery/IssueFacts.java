package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What scoring needs to know of one Jira issue.
 *
 * @param id Jira's id of the issue; an issue is counted once per cell by it
 * @param key for showing only, e.g. {@code PAY-7}
 * @param status where it stands
 * @param subTask whether it is a sub-task of Jira's own kind
 * @param visible whether the viewer may browse it; always true for whole-programme figures
 * @param storyPoints the estimate; empty, negative or not finite is "not estimated", 0 is an estimate
 * @param deliveredAt when it reached its done status; only read of delivered issues
 */
public record IssueFacts(
        long id,
        String key,
        WorkStatus status,
        boolean subTask,
        boolean visible,
        OptionalDouble storyPoints,
        Optional<Instant> deliveredAt) {

    /** Keeps only estimates that can weigh something: Jira's number field takes negative numbers too. */
    public IssueFacts {
        if (storyPoints.isPresent()
                && !(storyPoints.getAsDouble() >= 0 && Double.isFinite(storyPoints.getAsDouble()))) {
            storyPoints = OptionalDouble.empty();
        }
    }

    WorkKind kind() {
        return status.kind();
    }
}
