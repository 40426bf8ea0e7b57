package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be created. */
public class CreateException extends JiraException {
    public CreateException() {
        super();
    }

    public CreateException(String msg) {
        super(msg);
    }

    public CreateException(Exception e) {
        super(e);
    }

    public CreateException(String msg, Exception e) {
        super(msg, e);
    }
}
