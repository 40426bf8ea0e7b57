package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be removed. */
public class RemoveException extends JiraException {
    public RemoveException() {
        super();
    }

    public RemoveException(String msg) {
        super(msg);
    }

    public RemoveException(Exception e) {
        super(e);
    }

    public RemoveException(String msg, Exception e) {
        super(msg, e);
    }
}
