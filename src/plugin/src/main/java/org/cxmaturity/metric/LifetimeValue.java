package org.cxmaturity.metric;

/**
 * Customer lifetime value: what all future margins of a customer are worth today, over an endless time (Gupta and Lehmann,
 * "Customers as assets", 2003).
 *
 * @param margin per period, in money; not revenue
 * @param retention share of customers who stay for another period, from 0 to below 1 + discount
 * @param discount rate per period, 0 or more
 */
public record LifetimeValue(double margin, double retention, double discount) {

    /** @throws IllegalArgumentException if the sum over all periods would have no end */
    public LifetimeValue {
        if (!(discount >= 0 && retention >= 0 && retention < 1 + discount)) {
            throw new IllegalArgumentException(
                    "No lifetime value: retention " + retention + ", discount rate " + discount);
        }
    }

    /** The first margin comes at the end of the first period, from those who stayed. */
    public double paidAtEnd() {
        return margin * retention / (1 + discount - retention);
    }

    /** The first margin comes at once, from everybody. */
    public double paidAtOnce() {
        return margin * (1 + discount) / (1 + discount - retention);
    }
}
