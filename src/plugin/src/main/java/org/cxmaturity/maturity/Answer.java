package org.cxmaturity.maturity;

import java.util.Objects;

/** What a respondent says about one statement. */
public sealed interface Answer {

    /**
     * A level.
     *
     * @param value 1 to 5
     * @param evidence what shows it, a link as a rule; empty when none is given
     */
    record Rated(int value, String evidence) implements Answer {
        public Rated {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /** No level; leaves the scores and counts in the confidence only. */
    enum Unrated implements Answer {
        DONT_KNOW,
        NOT_APPLICABLE
    }
}
