package org.cxmaturity.delivery;

import java.util.Locale;

/** Why a cell says what it says. A cell lists its notes in the order of this enum. */
public enum CellNote {
    /** Promised, and nothing that counts is linked. */
    NO_LINKED_WORK,
    /** Work is linked where the principle is not promised. */
    WORK_WITHOUT_PROMISE,
    /** All linked work was cancelled. */
    ALL_CANCELLED,
    /** A cancelled container took the issues under it out of the count. */
    CANCELLED_PARENT_BRANCH_IGNORED,
    /** A done issue has no resolution; it counts as delivered. */
    DONE_WITHOUT_RESOLUTION,
    /** A done issue has a resolution that the programme has not mapped; it counts as not delivered. */
    UNMAPPED_RESOLUTION,
    /** An open issue has a resolution, which changes nothing. */
    RESOLUTION_ON_OPEN_STATUS,
    /** A to-do issue counts as started because one of its sub-tasks is. */
    SUB_TASK_STARTED,
    /** A done issue has sub-tasks that are still open. */
    OPEN_SUB_TASKS,
    /** A closed container stands over open work. */
    CLOSED_PARENT_OPEN_WORK,
    /** An open container stands over work that is all delivered. */
    PARENT_STILL_OPEN,
    /** A container is still to do although work under it has moved. */
    PARENT_NOT_MOVED,
    /** Some issues have no story points and weigh as much as the mean of the others. */
    UNESTIMATED_COUNTED_AT_MEAN,
    /** All story points are 0, so every issue weighs 1. */
    ALL_ZERO_POINTS_COUNTED,
    /** Delivered, but no metric with a target has been read. */
    UNMEASURED,
    /** Delivered, but the reading has fewer responses than can prove anything, or an unknown number. */
    TOO_FEW_RESPONSES,
    /** Delivered, but the reading is not known to start after the last delivery. */
    MEASURED_BEFORE_DELIVERY,
    /** Delivered; the value meets the target but its confidence bound does not. */
    TARGET_MET_BUT_NOT_CERTAIN,
    /** Delivered, and customers do not feel it: the value misses the target. */
    DELIVERED_NOT_FELT,
    /** It was proven, and the metric has declined significantly since. */
    DECLINED;

    /** The stable code of answers and translations, e.g. {@code unmapped-resolution}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
