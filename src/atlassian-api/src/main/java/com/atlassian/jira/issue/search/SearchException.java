package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** A search could not be run. */
public class SearchException extends JiraException {
    public SearchException() {
        super();
    }

    public SearchException(String msg) {
        super(msg);
    }

    public SearchException(Exception e) {
        super(e);
    }

    public SearchException(String msg, Exception e) {
        super(msg, e);
    }
}
