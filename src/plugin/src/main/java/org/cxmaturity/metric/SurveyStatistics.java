package org.cxmaturity.metric;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Computes what a reading says from its counts; a bare value is taken as it is. */
public final class SurveyStatistics {

    private static final double PER_CENT = 100;

    private SurveyStatistics() {}

    /**
     * Value, interval and number of answers of one reading. Without counts only the value is known; of a kind that isn't
     * counted nothing else is.
     *
     * @param kind of the metric that the reading belongs to
     * @throws IllegalArgumentException if there are counts that do not fit the kind, which no stored reading has
     */
    public static MeasuredValue of(MetricKind kind, Reading reading) {
        if (reading.counts().isEmpty()) {
            return reading.value().map(MeasuredValue::bare).orElseGet(MeasuredValue::nothing);
        }
        return switch (kind) {
            case NPS -> netPromoterScore(ScoreDistribution.parse(reading.counts()));
            case CSAT -> satisfied(ScoreDistribution.parse(reading.counts()));
            case CES -> ease(ScoreDistribution.parse(reading.counts()));
            case CHURN -> share(reading.counts(), "lost", "kept", 1);
            case PERCENTAGE -> share(reading.counts(), "yes", "no", PER_CENT);
            case CLV, NUMBER, DURATION -> throw new IllegalArgumentException(kind + " has no counts");
        };
    }

    private static MeasuredValue netPromoterScore(ScoreDistribution answers) {
        NetPromoterScore score = NetPromoterScore.of(answers);
        return new MeasuredValue(score.value(), score.interval(), OptionalLong.of(score.n()));
    }

    /** The share of 4 and 5 of 5. */
    private static MeasuredValue satisfied(ScoreDistribution answers) {
        return share(answers.share(4, 5), 1);
    }

    private static MeasuredValue ease(ScoreDistribution answers) {
        return new MeasuredValue(answers.mean(), answers.meanInterval(), OptionalLong.of(answers.n()));
    }

    private static MeasuredValue share(Map<String, Long> counts, String hit, String miss, double factor) {
        long hits = counts.getOrDefault(hit, 0L);
        return share(new Proportion(hits, hits + counts.getOrDefault(miss, 0L)), factor);
    }

    private static MeasuredValue share(Proportion proportion, double factor) {
        OptionalDouble value = proportion.share();
        return new MeasuredValue(
                value.isPresent() ? OptionalDouble.of(factor * value.getAsDouble()) : value,
                proportion.interval().map(interval -> interval.times(factor)),
                OptionalLong.of(proportion.n()));
    }
}
