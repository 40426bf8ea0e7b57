package org.cxmaturity.painpoint;

/** Where a pain point stands between capture and verification. */
public enum PainPointState {
    /** Noted down. */
    CAPTURED,
    /** Looked at and filled in. */
    TRIAGED,
    /** To be removed. */
    ACCEPTED,
    /** Work on it has started. */
    IN_DELIVERY,
    /** The work is done. */
    RESOLVED,
    /** Evidence since then shows that customers no longer meet it. */
    VERIFIED,
    /** Won't be worked on, for a reason that is kept. */
    REJECTED;

    /** Whether customers still meet it and it is to be removed. */
    public boolean isOpen() {
        return this != RESOLVED && this != VERIFIED && this != REJECTED;
    }
}
