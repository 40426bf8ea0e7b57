package org.cxmaturity.painpoint;

import java.util.Objects;
import java.util.Optional;

/**
 * Which pain points are asked for, and in which order.
 *
 * @param query which
 * @param issue raised as the issue with this key; empty: any
 * @param sort in which order; empty: that of the list
 */
public record PainPointListing(PainPointQuery query, Optional<String> issue, Optional<Sort> sort) {

    /** Orders of the triage list; equal ones stay in the order of the list. */
    public enum Sort {
        /** Most urgent first, those without a priority last. */
        PRIORITY,
        /** Most severe first, unknown last. */
        SEVERITY,
        /** Latest first, unknown last. */
        CAPTURED,
        /** Most frequent first, unknown last. */
        FREQUENCY,
        /** Most customers first, unknown last. */
        REACH,
        /** By title, A to Z. */
        TITLE,
        /** From captured to rejected. */
        STATE
    }

    public PainPointListing {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(sort, "sort");
    }

    /** Whether it is simply the list in its order. */
    boolean isPlain() {
        return query.equals(PainPointQuery.any()) && issue.isEmpty() && sort.isEmpty();
    }

    boolean takes(PainPoint painPoint) {
        return issue.isEmpty() || issue.equals(painPoint.progress().issue());
    }
}
