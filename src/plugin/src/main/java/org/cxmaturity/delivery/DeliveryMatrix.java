package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cxmaturity.delivery.WorkSource.Scope;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.Principle;

/**
 * The delivery matrix as a viewer may see it.
 *
 * @param programme key of the programme
 * @param asOf when it was computed
 * @param scope whose issues it is made from
 * @param stages the stages shown, in order, by the way they are named
 * @param principles the principles shown, in order
 * @param score states and numbers
 * @param openPainPoints how many open pain points break a principle at a stage; cells without any are missing
 * @param metricKinds kinds of the programme's metrics, by key
 */
public record DeliveryMatrix(
        String programme,
        Instant asOf,
        Scope scope,
        Map<StageRef, Stage> stages,
        List<Principle> principles,
        MatrixScore score,
        Map<CellRef, Integer> openPainPoints,
        Map<String, MetricKind> metricKinds) {}
