package org.cxmaturity.painpoint;

import java.util.Locale;

/** Why a factor of a priority has its value. */
public enum PriorityReason {
    /** More customers were given than the programme has; reach counts as all of them. */
    REACH_CAPPED,
    /** It is met at the stage that feels worst. */
    WORST_STAGE,
    /** It is met at the last stage, which is remembered. */
    LAST_STAGE,
    /** No stage of the journey says how it feels, so no moment stands out. */
    NO_VALENCES,
    /** There is survey or analytics evidence with a count. */
    MEASURED,
    /** There is evidence of at least two different kinds. */
    SEVERAL_KINDS,
    /** There is no evidence, or all of one kind and nothing counted. */
    WEAK_EVIDENCE;

    /** The stable code, e.g. {@code worst-stage}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
