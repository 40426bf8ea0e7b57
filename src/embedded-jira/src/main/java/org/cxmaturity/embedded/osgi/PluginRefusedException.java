package org.cxmaturity.embedded.osgi;

/** A jar can't be installed as a plugin; the message tells a person why and, where it is known, what to do. */
public final class PluginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a whole sentence or more, for the person who offered the jar */
    public PluginRefusedException(String message) {
        super(message);
    }

    /**
     * @param message as above
     * @param cause what stood in the way
     */
    public PluginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
