package org.cxmaturity.programme;

import java.util.Objects;
import java.util.Optional;

/**
 * How a programme reads, weighs and raises work.
 *
 * @param work which work counts, and how
 * @param raising where new issues go
 * @param priorityScheme how pain points are ranked
 * @param elementsOfValue which pick list of elements of value is offered
 * @param customersPerMonth customers of the whole programme in a month, the base of a pain point's reach
 * @param wholeProgrammeFigures whether states and counts cover all work for everyone who may see the programme
 */
public record ProgrammeSettings(
        WorkRules work,
        RaisingRules raising,
        PriorityScheme priorityScheme,
        ElementLists elementsOfValue,
        Optional<Long> customersPerMonth,
        boolean wholeProgrammeFigures) {

    /** How pain points are ranked. */
    public enum PriorityScheme {
        /** Severity, frequency, reach, moment and confidence multiplied. */
        SEVERITY_REACH,
        /** Reach, impact and confidence over effort. */
        RICE,
        /** Importance and what is missing in satisfaction. */
        OPPORTUNITY
    }

    /** Pick lists of elements of value. */
    public enum ElementLists {
        B2C,
        B2B,
        BOTH
    }

    public ProgrammeSettings {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(raising, "raising");
        Objects.requireNonNull(priorityScheme, "priorityScheme");
        Objects.requireNonNull(elementsOfValue, "elementsOfValue");
        Objects.requireNonNull(customersPerMonth, "customersPerMonth");
    }

    /** What holds as long as nobody says otherwise. */
    public static ProgrammeSettings usual() {
        return new ProgrammeSettings(
                WorkRules.usual(),
                RaisingRules.usual(),
                PriorityScheme.SEVERITY_REACH,
                ElementLists.BOTH,
                Optional.empty(),
                false);
    }
}
