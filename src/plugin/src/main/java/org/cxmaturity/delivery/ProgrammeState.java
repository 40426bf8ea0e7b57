package org.cxmaturity.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.journey.Journey;
import org.cxmaturity.journey.Stage;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.painpoint.PainPoint;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.vision.Principle;

/**
 * What of a programme bears on its delivery, as it was read at one time.
 *
 * @param painPoints those that are open and have a stage, without their evidence
 */
record ProgrammeState(
        List<Principle> principles,
        List<Journey> journeys,
        List<DeliveryLink> links,
        List<Metric> metrics,
        List<PainPoint> painPoints) {

    /** A stage and how it is named from elsewhere. */
    record PlacedStage(StageRef ref, Stage stage) {}

    List<PlacedStage> stages(Optional<String> journey) {
        return journeys.stream()
                .filter(each -> journey.map(each.key()::equals).orElse(true))
                .flatMap(each -> each.stages().stream().map(stage -> new PlacedStage(each.ref(stage), stage)))
                .toList();
    }

    Optional<Principle> principle(String key) {
        return principles.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Pain points that are still to be removed, at that place and breaking that principle. */
    List<PainPoint> openPainPoints(CellRef cell) {
        return painPoints.stream()
                .filter(painPoint -> painPoint.place().stage().equals(Optional.of(cell.stage())))
                .filter(painPoint -> painPoint.hits().breaks().contains(cell.principle()))
                .toList();
    }

    Map<String, MetricKind> metricKinds() {
        return metrics.stream().collect(Collectors.toMap(Metric::key, Metric::kind));
    }

    /** Promises in the terms of scoring. */
    List<PrinciplePromise> promises() {
        return principles.stream()
                .map(principle -> new PrinciplePromise(principle.key(), layer(principle), principle.promisedAt()))
                .toList();
    }

    private static LayerKind layer(Principle principle) {
        return principle
                .layer()
                .map(layer -> layer.isBasic() ? LayerKind.BASIC : LayerKind.VALUE)
                .orElse(LayerKind.UNSET);
    }
}
