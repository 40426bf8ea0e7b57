package org.cxmaturity.vision;

/** How far a version of the vision has come. */
public enum VisionStatus {
    /** Being written or tried. */
    DRAFT,
    /** At least one internal and one customer test are recorded on this version. */
    TESTED,
    /** Tested, and declared to be the one that holds. */
    ADOPTED
}
