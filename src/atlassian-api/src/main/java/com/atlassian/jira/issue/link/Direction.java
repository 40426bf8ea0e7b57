package com.atlassian.jira.issue.link;

/** Which way a link points. */
public enum Direction {
    OUT,
    IN
}
