package com.atlassian.mail;

/** A mail could not be sent. */
public class MailException extends Exception {
    public MailException() {
        super();
    }

    public MailException(String s) {
        super(s);
    }

    public MailException(Throwable throwable) {
        super(throwable);
    }

    public MailException(String s, Throwable throwable) {
        super(s, throwable);
    }
}
