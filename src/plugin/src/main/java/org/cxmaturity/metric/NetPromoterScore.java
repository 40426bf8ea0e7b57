package org.cxmaturity.metric;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Net promoter score: how many more recommend than would not, −100 to 100 (Reichheld, "The One Number You Need to Grow",
 * 2003).
 *
 * @param promoters answers 9 and 10
 * @param passives answers 7 and 8
 * @param detractors answers 0 to 6
 */
public record NetPromoterScore(long promoters, long passives, long detractors) {

    private static final double HUNDRED = 100;
    private static final double ADDED_ANSWERS = 3;

    /** @throws IllegalArgumentException for a negative count */
    public NetPromoterScore {
        if (promoters < 0 || passives < 0 || detractors < 0) {
            throw new IllegalArgumentException(
                    "Less than no answers: " + promoters + "/" + passives + "/" + detractors);
        }
    }

    static NetPromoterScore of(ScoreDistribution answers) {
        return new NetPromoterScore(answers.count(9, 10), answers.count(7, 8), answers.count(0, 6));
    }

    /** Number of answers. */
    public long n() {
        return promoters + passives + detractors;
    }

    /** Share of promoters less share of detractors, times 100; empty without answers. */
    public OptionalDouble value() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of(HUNDRED * (promoters - detractors) / n());
    }

    /**
     * Adjusted Wald interval, clipped to ±100: three quarters of an answer are added to promoters and detractors each and
     * one and a half to the passives, so that unanimous and few answers are not taken for certain (Rocks, "Interval
     * Estimation for the Net Promoter Score", 2016). Its centre therefore is not the value itself. Empty without answers.
     */
    public Optional<Interval> interval() {
        if (n() == 0) {
            return Optional.empty();
        }
        double all = n() + ADDED_ANSWERS;
        double p = (promoters + ADDED_ANSWERS / 4) / all;
        double d = (detractors + ADDED_ANSWERS / 4) / all;
        double score = p - d;
        double halfWidth = Interval.Z * Math.sqrt((p + d - score * score) / all);
        return Optional.of(Interval.around(score, halfWidth).times(HUNDRED).within(-HUNDRED, HUNDRED));
    }
}
