package com.atlassian.sal.api.websudo;

/** The administrator has yet to confirm who they are. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {
        super();
    }

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }
}
