package com.atlassian.jira.security.roles;

/** A role that projects fill with people. */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
