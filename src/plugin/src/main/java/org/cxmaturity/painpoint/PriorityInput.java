package org.cxmaturity.painpoint;

import java.util.Locale;

/** What the priority of a pain point is made from. */
public enum PriorityInput {
    SEVERITY,
    FREQUENCY,
    REACH,
    /** Customers of the whole programme in a month, of which reach is a share. */
    PROGRAMME_CUSTOMERS,
    /** Where it is met; without it the moment can't be said. */
    STAGE,
    /** How much the moment of the journey adds: it is never missing where the stage is known. */
    MOMENT,
    CONFIDENCE,
    IMPACT,
    EFFORT,
    IMPORTANCE,
    SATISFACTION;

    /** The stable code, e.g. {@code programme-customers}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of the sentence that asks for this input, e.g. {@code needs-frequency}. */
    public String needCode() {
        return "needs-" + code();
    }
}
