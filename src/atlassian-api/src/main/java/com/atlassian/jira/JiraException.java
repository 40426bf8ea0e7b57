package com.atlassian.jira;

/** The root of Jira's checked exceptions. */
public class JiraException extends Exception {
    public JiraException() {
        super();
    }

    public JiraException(String s) {
        super(s);
    }

    public JiraException(Throwable throwable) {
        super(throwable);
    }

    public JiraException(String s, Throwable throwable) {
        super(s, throwable);
    }
}
