package org.cxmaturity.metric;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.cxmaturity.metric.Objective.Direction;

/**
 * Whether a metric got worse between two readings, beyond chance and by as much as matters. By {@code docs/scoring.md}:
 * NPS by z on adjusted values, shares by z with the N−1 correction (Campbell, "Chi-squared and Fisher-Irwin tests of
 * two-by-two tables", 2007), means by Welch's t.
 */
public final class Decline {

    /** Fewer answers on either side show nothing. */
    private static final long LEAST_ANSWERS = 30;

    private static final double CHANCE = 0.05;
    private static final double NPS_POINTS = 5;
    private static final double SHARE_POINTS = 0.03;
    private static final double EASE_POINTS = 0.3;
    private static final double CHURN_RELATIVE = 0.1;

    private Decline() {}

    /**
     * True if the later reading is significantly worse. False also where either side has fewer than
     * {@value #LEAST_ANSWERS} answers, or none that are counted.
     *
     * @param good which way is good for the metric
     */
    public static boolean between(MetricKind kind, Direction good, Reading earlier, Reading later) {
        if (earlier.counts().isEmpty() || later.counts().isEmpty()) {
            return false;
        }
        Sample one = Sample.of(kind, earlier);
        Sample two = Sample.of(kind, later);
        if (one.n() < LEAST_ANSWERS || two.n() < LEAST_ANSWERS) {
            return false;
        }
        double rise = two.value() - one.value();
        double loss = good == Direction.UP ? -rise : rise;
        return loss >= threshold(kind, one.value()) && chanceOfLoss(kind, good, one, two) < CHANCE;
    }

    private static double threshold(MetricKind kind, double before) {
        return switch (kind) {
            case NPS -> NPS_POINTS / 100;
            case CES -> EASE_POINTS;
            case CHURN -> CHURN_RELATIVE * before;
            default -> SHARE_POINTS;
        };
    }

    /** How probable so great a loss is if nothing has changed; 1 if nothing varies at all. */
    static double chanceOfLoss(MetricKind kind, Direction good, Sample one, Sample two) {
        double gain = good == Direction.UP ? two.centre() - one.centre() : one.centre() - two.centre();
        if (kind == MetricKind.NPS) {
            return normal(gain, Math.sqrt(one.squaredError() + two.squaredError()));
        }
        if (kind == MetricKind.CES) {
            return welch(gain, one, two);
        }
        double all = one.n() + two.n();
        double pooled = (one.centre() * one.n() + two.centre() * two.n()) / all;
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / one.n() + 1.0 / two.n()));
        return normal(gain * Math.sqrt((all - 1) / all), error);
    }

    private static double normal(double gain, double error) {
        return error == 0 ? certain(gain) : NormalDistribution.of(0, 1).cumulativeProbability(gain / error);
    }

    private static double welch(double gain, Sample one, Sample two) {
        double squares = one.squaredError() + two.squaredError();
        if (squares == 0) {
            return certain(gain);
        }
        double freedom = squares
                * squares
                / (one.squaredError() * one.squaredError() / (one.n() - 1)
                        + two.squaredError() * two.squaredError() / (two.n() - 1));
        return TDistribution.of(freedom).cumulativeProbability(gain / Math.sqrt(squares));
    }

    /** Where nothing varies a difference can't be chance. */
    private static double certain(double gain) {
        return gain < 0 ? 0 : 1;
    }

    /**
     * Answers of one reading as tests take them.
     *
     * @param value the value, NPS as a share
     * @param centre what is compared: the value, for NPS the adjusted one
     * @param squaredError squared standard error of {@code centre}; not used for shares
     * @param n number of answers
     */
    record Sample(double value, double centre, double squaredError, long n) {

        private static final double ADDED_ANSWERS = 3;

        static Sample of(MetricKind kind, Reading reading) {
            return switch (kind) {
                case NPS -> recommending(NetPromoterScore.of(ScoreDistribution.parse(reading.counts())));
                case CES -> mean(ScoreDistribution.parse(reading.counts()));
                case CSAT -> share(ScoreDistribution.parse(reading.counts()).share(4, 5));
                case CHURN -> share(reading, "lost", "kept");
                case PERCENTAGE -> share(reading, "yes", "no");
                case CLV, NUMBER, DURATION -> throw new IllegalArgumentException(kind + " has no counts");
            };
        }

        private static Sample recommending(NetPromoterScore score) {
            double all = score.n() + ADDED_ANSWERS;
            double p = (score.promoters() + ADDED_ANSWERS / 4) / all;
            double d = (score.detractors() + ADDED_ANSWERS / 4) / all;
            double value = score.n() == 0 ? 0 : (double) (score.promoters() - score.detractors()) / score.n();
            return new Sample(value, p - d, (p + d - (p - d) * (p - d)) / all, score.n());
        }

        private static Sample mean(ScoreDistribution answers) {
            OptionalDouble deviation = answers.standardDeviation();
            double mean = answers.mean().orElse(0);
            double variance = deviation.orElse(0) * deviation.orElse(0);
            return new Sample(mean, mean, answers.n() == 0 ? 0 : variance / answers.n(), answers.n());
        }

        private static Sample share(Reading reading, String hit, String miss) {
            long hits = reading.counts().getOrDefault(hit, 0L);
            return share(new Proportion(hits, hits + reading.counts().getOrDefault(miss, 0L)));
        }

        private static Sample share(Proportion proportion) {
            double share = proportion.share().orElse(0);
            return new Sample(share, share, 0, proportion.n());
        }
    }
}
