package com.atlassian.jira.exception;

/** The database could not be read or written. */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String msg) {
        super(msg);
    }

    public DataAccessException(Throwable throwable) {
        super(throwable);
    }

    public DataAccessException(String s, Throwable throwable) {
        super(s, throwable);
    }
}
