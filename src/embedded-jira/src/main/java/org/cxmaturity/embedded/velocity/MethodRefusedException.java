package org.cxmaturity.embedded.velocity;

/** A template calls what it may not. */
public final class MethodRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MethodRefusedException(String message) {
        super(message);
    }
}
