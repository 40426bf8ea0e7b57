package org.cxmaturity.delivery;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxmaturity.metric.Decline;
import org.cxmaturity.metric.MeasuredValue;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.metric.Reading;
import org.cxmaturity.metric.SurveyStatistics;
import org.cxmaturity.shared.Subject;

/**
 * Turns metrics into what they may prove. A metric speaks for cells if it is bound to a principle at a stage, to a stage
 * or to a principle; one of a touchpoint says nothing of its whole stage, and one of the programme nothing of any cell.
 */
final class Proofs {

    private final ZoneId zone;

    /** @param zone in which the days of readings are meant */
    Proofs(ZoneId zone) {
        this.zone = zone;
    }

    List<ProofFacts> of(List<Metric> metrics) {
        return metrics.stream().flatMap(metric -> proof(metric).stream()).toList();
    }

    private Optional<ProofFacts> proof(Metric metric) {
        return binding(metric.of())
                .map(binding -> new ProofFacts(
                        metric.key(),
                        binding,
                        metric.objective().target().map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                        good(metric),
                        latest(metric).flatMap(reading -> measured(metric, reading)),
                        latest(metric)
                                .filter(reading -> hasDeclined(metric, reading))
                                .isPresent()));
    }

    private static GoodDirection good(Metric metric) {
        return metric.objective().direction() == Objective.Direction.UP ? GoodDirection.UP : GoodDirection.DOWN;
    }

    /** Whether the reading is significantly worse than an earlier one that met the target with certainty. */
    private boolean hasDeclined(Metric metric, Reading latest) {
        return metric.readings().stream()
                .filter(reading -> reading.date().isBefore(latest.date()))
                .filter(reading -> measured(metric, reading)
                        .filter(measured -> metWithCertainty(metric, measured))
                        .isPresent())
                .anyMatch(reading ->
                        Decline.between(metric.kind(), metric.objective().direction(), reading, latest));
    }

    private static boolean metWithCertainty(Metric metric, Measurement measured) {
        OptionalDouble bound = measured.boundAgainst(good(metric));
        return metric.objective().target().isPresent()
                && bound.isPresent()
                && good(metric)
                        .meets(bound.getAsDouble(), metric.objective().target().get());
    }

    private static Optional<MetricBinding> binding(Subject of) {
        return switch (of.kind()) {
            case CELL -> Optional.of(MetricBinding.ofCell(
                    of.principle().orElseThrow(), of.stage().orElseThrow()));
            case STAGE -> of.stage().map(MetricBinding::ofStage);
            case PRINCIPLE -> of.principle().map(MetricBinding::ofPrinciple);
            case PROGRAMME, TOUCHPOINT, PAIN_POINT, METRIC -> Optional.empty();
        };
    }

    /** The latest by date; of one day the one recorded last, which corrects those before. */
    static Optional<Reading> latest(Metric metric) {
        Comparator<Reading> byDate = Comparator.comparing(Reading::date);
        return metric.readings().stream().reduce((one, next) -> byDate.compare(one, next) > 0 ? one : next);
    }

    private Optional<Measurement> measured(Metric metric, Reading reading) {
        MeasuredValue measured = SurveyStatistics.of(metric.kind(), reading);
        if (measured.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Measurement(
                measured.value().getAsDouble(),
                bound(measured.interval().map(interval -> interval.low())),
                bound(measured.interval().map(interval -> interval.high())),
                measured.n(),
                reading.from().atStartOfDay(zone).toInstant()));
    }

    private static OptionalDouble bound(Optional<Double> bound) {
        return bound.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
