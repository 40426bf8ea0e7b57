package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;

/**
 * How a pain point goes from one state to another.
 *
 * <p>People move it from captured by triaged to accepted, reject it from any of these three with a reason, take a rejected
 * one up again as triaged, and verify a resolved one once evidence shows that customers no longer meet it. Its issue alone
 * moves it between accepted, in delivery and resolved, and back when the issue is opened again.
 */
public final class PainPointMoves {
    private static final Map<PainPointState, Set<PainPointState>> BY_PEOPLE = Map.of(
            PainPointState.CAPTURED, Set.of(PainPointState.TRIAGED, PainPointState.REJECTED),
            PainPointState.TRIAGED, Set.of(PainPointState.ACCEPTED, PainPointState.REJECTED),
            PainPointState.ACCEPTED, Set.of(PainPointState.REJECTED),
            PainPointState.REJECTED, Set.of(PainPointState.TRIAGED),
            PainPointState.RESOLVED, Set.of(PainPointState.VERIFIED));
    private static final Set<PainPointState> BY_ISSUE = Set.of(PainPointState.IN_DELIVERY, PainPointState.RESOLVED);

    private PainPointMoves() {}

    /**
     * Moves a pain point because a person says so.
     *
     * @param reason why it is rejected; no matter for other states
     * @return the pain point in its new state; refused with {@code no-transition}, {@code needs-issue},
     *     {@code moved-by-issue}, {@code needs-reason} or {@code needs-later-evidence}
     */
    public static Result<PainPoint> move(PainPoint painPoint, PainPointState to, String reason) {
        Progress was = painPoint.progress();
        String kept = to == PainPointState.REJECTED ? reason.strip() : "";
        PainPoint moved = painPoint.with(new Progress(to, kept, was.issue(), was.capturedAt(), was.resolvedAt()));
        return refuse(painPoint, moved).<Result<PainPoint>>map(Result::refused).orElseGet(() -> Result.ok(moved));
    }

    /** Why a person may not change one pain point into the other, as far as its state goes; empty when they may. */
    public static Optional<Problem> refuse(PainPoint before, PainPoint after) {
        PainPointState from = before.progress().state();
        PainPointState to = after.progress().state();
        if (from == to) {
            return Optional.empty();
        }
        if (!BY_PEOPLE.getOrDefault(from, Set.of()).contains(to)) {
            return Optional.of(wrongWay(before, from, to));
        }
        return switch (to) {
            case REJECTED -> refuseWithoutReason(after);
            case VERIFIED -> refuseWithoutEvidence(after);
            default -> Optional.empty();
        };
    }

    private static Problem wrongWay(PainPoint before, PainPointState from, PainPointState to) {
        if (from == PainPointState.REJECTED || !BY_ISSUE.contains(to)) {
            return Problem.rule("state", "no-transition", from, to);
        }
        String code = before.progress().issue().isPresent() ? "moved-by-issue" : "needs-issue";
        return Problem.rule("state", code, from, to);
    }

    private static Optional<Problem> refuseWithoutReason(PainPoint after) {
        return after.progress().rejectedReason().isBlank()
                ? Optional.of(Problem.rule("rejectedReason", "needs-reason"))
                : Optional.empty();
    }

    private static Optional<Problem> refuseWithoutEvidence(PainPoint after) {
        Optional<LocalDate> resolved = after.progress().resolvedAt();
        boolean shown = after.evidence().stream()
                .filter(Evidence::noLongerMet)
                .flatMap(evidence -> evidence.date().stream())
                .anyMatch(date -> resolved.isEmpty() || !date.isBefore(resolved.get()));
        String since = resolved.map(LocalDate::toString).orElse("-");
        return shown ? Optional.empty() : Optional.of(Problem.rule("evidence", "needs-later-evidence", since));
    }

    /**
     * Lets the pain point follow its issue. A rejected one stays rejected, a verified one stays so while its issue stays
     * done; one that was raised before anybody accepted it is accepted by that.
     *
     * @param today the day on which it is resolved, when it is
     */
    public static PainPoint follow(PainPoint painPoint, IssueStanding issue, LocalDate today) {
        Progress was = painPoint.progress();
        PainPointState to = after(was.state(), issue);
        if (to == was.state()) {
            return painPoint;
        }
        Optional<LocalDate> resolved = to == PainPointState.RESOLVED ? Optional.of(today) : Optional.empty();
        return painPoint.with(new Progress(to, was.rejectedReason(), was.issue(), was.capturedAt(), resolved));
    }

    private static PainPointState after(PainPointState state, IssueStanding issue) {
        boolean stays =
                state == PainPointState.REJECTED || state == PainPointState.VERIFIED && issue == IssueStanding.DONE;
        if (stays) {
            return state;
        }
        return switch (issue) {
            case TO_DO, CANCELLED -> PainPointState.ACCEPTED;
            case IN_PROGRESS -> PainPointState.IN_DELIVERY;
            case DONE -> PainPointState.RESOLVED;
        };
    }
}
