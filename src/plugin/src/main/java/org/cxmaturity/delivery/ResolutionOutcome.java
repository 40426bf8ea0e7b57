package org.cxmaturity.delivery;

/** What an issue's resolution says about the work, by the {@link ResolutionMap} of the programme. */
public enum ResolutionOutcome {
    /** The issue has no resolution. */
    NONE,
    /** The resolution stands for finished work. */
    DELIVERED,
    /** The resolution stands for work that will not be done. */
    CANCELLED,
    /** The issue has a resolution that the map does not know. */
    UNMAPPED
}
