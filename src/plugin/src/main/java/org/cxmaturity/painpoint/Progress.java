package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the removal of a pain point has come.
 *
 * @param state its state
 * @param rejectedReason why it was rejected; empty unless it was
 * @param issue key of the Jira issue that it became, which need not exist any more
 * @param capturedAt when it was captured
 * @param resolvedAt when its issue was last done; empty unless resolved or verified
 */
public record Progress(
        PainPointState state,
        String rejectedReason,
        Optional<String> issue,
        Optional<LocalDate> capturedAt,
        Optional<LocalDate> resolvedAt) {

    public Progress {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(rejectedReason, "rejectedReason");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(resolvedAt, "resolvedAt");
    }

    public static Progress captured(LocalDate on) {
        return new Progress(PainPointState.CAPTURED, "", Optional.empty(), Optional.of(on), Optional.empty());
    }

    public Progress raisedAs(String issueKey) {
        return new Progress(state, rejectedReason, Optional.of(issueKey), capturedAt, resolvedAt);
    }

    /** Became that issue; by that a captured or triaged one is accepted, for somebody decided to have it removed. */
    Progress acceptedAs(String issueKey) {
        boolean undecided = state == PainPointState.CAPTURED || state == PainPointState.TRIAGED;
        PainPointState next = undecided ? PainPointState.ACCEPTED : state;
        return new Progress(next, rejectedReason, Optional.of(issueKey), capturedAt, resolvedAt);
    }

    /** As its issue stands; a rejected pain point and a verified one with a done issue stay what they are. */
    Progress following(FollowPainPointIssue.Standing standing, LocalDate today) {
        if (state == PainPointState.REJECTED) {
            return this;
        }
        return switch (standing) {
            case TO_DO -> at(PainPointState.ACCEPTED, Optional.empty());
            case STARTED -> at(PainPointState.IN_DELIVERY, Optional.empty());
            case DONE -> state == PainPointState.VERIFIED || state == PainPointState.RESOLVED
                    ? this
                    : at(PainPointState.RESOLVED, Optional.of(today));
        };
    }

    /** Without an issue; what had been decided or done by means of it has to be decided again. */
    Progress orphaned() {
        boolean underWay = state == PainPointState.ACCEPTED || state == PainPointState.IN_DELIVERY;
        PainPointState next = underWay ? PainPointState.TRIAGED : state;
        return new Progress(next, rejectedReason, Optional.empty(), capturedAt, resolvedAt);
    }

    private Progress at(PainPointState next, Optional<LocalDate> resolved) {
        return new Progress(next, rejectedReason, issue, capturedAt, resolved);
    }
}
