package org.cxmaturity.delivery;

/** Whether more or less of a metric is good. */
public enum GoodDirection {
    UP,
    DOWN;

    /** Whether a value reaches the target; reaching it exactly is enough. */
    boolean meets(double value, double target) {
        return this == UP ? value >= target : value <= target;
    }
}
