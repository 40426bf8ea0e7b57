package org.cxmaturity.platform;

/**
 * The one who asks may not do this, or may not know of it. Thrown by use cases before they read or change anything;
 * the edge answers with the matching status and tells no more than the reason.
 */
public final class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Nobody is signed in: 401. */
        SIGN_IN,
        /** Signed in, but without the right: 403. */
        FORBIDDEN,
        /** There is no such thing, or it is hidden from the one who asks, which must look the same: 404. */
        UNKNOWN
    }

    private final Reason reason;

    public AccessRefused(Reason reason, String what) {
        super(reason + ": " + what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
