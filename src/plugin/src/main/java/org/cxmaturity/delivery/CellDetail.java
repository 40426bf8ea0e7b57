package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.painpoint.PainPoint;

/**
 * What stands behind one cell, as a viewer may see it.
 *
 * @param asOf when it was computed
 * @param scope whose issues the figures are made from; the issues listed are always the viewer's own
 * @param cell state and numbers, as in the matrix
 * @param valueBeforeBasics whether additional value is delivered there although basics are missing
 * @param issues the work behind it, by issue id; at most {@value #MOST_ISSUES}
 * @param painPoints open ones that break the principle at the stage
 * @param jql finds the issues listed; empty without any
 * @param metricKinds kinds of the programme's metrics, by key
 */
public record CellDetail(
        Instant asOf,
        Scope scope,
        MatrixCell cell,
        boolean valueBeforeBasics,
        List<WorkBehind> issues,
        List<OpenPainPoint> painPoints,
        Optional<String> jql,
        Map<String, MetricKind> metricKinds) {

    /** So many issues are listed at most. */
    public static final int MOST_ISSUES = 500;

    /**
     * An issue behind a cell.
     *
     * @param kind how it counts
     * @param outcome what its resolution means
     * @param via key of the container through which it is reached; empty if it is linked itself
     */
    public record WorkBehind(FoundIssue issue, WorkKind kind, ResolutionOutcome outcome, Optional<String> via) {}

    /**
     * An open pain point.
     *
     * @param painPoint without its evidence
     * @param issue key of the issue that it became, if the viewer may browse that
     */
    public record OpenPainPoint(PainPoint painPoint, Optional<String> issue) {}
}
