package org.cxmaturity.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A metric that may prove that customers feel what was delivered.
 *
 * @param metric its key
 * @param binding what it is bound to
 * @param target the value to reach; without one nothing can be proven
 * @param good which way is good
 * @param reading its latest reading, if it was ever read
 * @param declined whether it has declined significantly since that reading proved the delivery
 */
public record ProofFacts(
        String metric,
        MetricBinding binding,
        OptionalDouble target,
        GoodDirection good,
        Optional<Measurement> reading,
        boolean declined) {

    /** Fewer responses prove nothing. */
    public static final int LEAST_RESPONSES = 30;

    /**
     * What the metric says about a delivered cell. Each question is asked only if the one before was passed: is there a
     * reading and a target, are there enough responses, were they given after the last delivery, is the target met, is it
     * met with certainty, has it stayed so.
     *
     * @param lastDelivery when the cell's last issue was delivered; empty if unknown, and then no reading is known to be
     *     later
     */
    Proof proofAfter(Optional<Instant> lastDelivery) {
        if (reading.isEmpty() || target.isEmpty()) {
            return Proof.UNMEASURED;
        }
        Measurement measured = reading.get();
        if (measured.n().orElse(0) < LEAST_RESPONSES) {
            return Proof.TOO_FEW_RESPONSES;
        }
        if (lastDelivery.isEmpty() || !measured.periodStart().isAfter(lastDelivery.get())) {
            return Proof.MEASURED_BEFORE_DELIVERY;
        }
        return proofOf(measured, target.getAsDouble());
    }

    private Proof proofOf(Measurement measured, double aim) {
        if (!good.meets(measured.value(), aim)) {
            return Proof.DELIVERED_NOT_FELT;
        }
        OptionalDouble bound = measured.boundAgainst(good);
        if (bound.isEmpty() || !good.meets(bound.getAsDouble(), aim)) {
            return Proof.TARGET_MET_BUT_NOT_CERTAIN;
        }
        return declined ? Proof.DECLINED : Proof.PROVEN;
    }
}
