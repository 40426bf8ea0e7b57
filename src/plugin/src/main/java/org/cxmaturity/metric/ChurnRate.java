package org.cxmaturity.metric;

/** Rates at which customers are lost, over one period or another. All rates are shares, 0 to 1. */
public final class ChurnRate {

    private static final int MONTHS = 12;

    private ChurnRate() {}

    /** Customers lost of those at the start of a period; customers won meanwhile are in neither figure. */
    public static Proportion of(long lost, long atStart) {
        return new Proportion(lost, atStart);
    }

    /** The share that stays. */
    public static double retention(double churn) {
        return 1 - churn;
    }

    /** What a monthly rate comes to in a year, if it stays the same. */
    public static double yearlyFromMonthly(double monthly) {
        return 1 - Math.pow(1 - monthly, MONTHS);
    }

    /** The monthly rate that comes to a yearly one. */
    public static double monthlyFromYearly(double yearly) {
        return 1 - Math.pow(1 - yearly, 1.0 / MONTHS);
    }
}
