package com.atlassian.jira.issue.security;

/** A level that narrows who may see an issue. */
public interface IssueSecurityLevel {
    Long getId();

    String getName();

    String getDescription();

    Long getSchemeId();
}
