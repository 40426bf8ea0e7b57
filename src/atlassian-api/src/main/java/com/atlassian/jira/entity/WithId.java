package com.atlassian.jira.entity;

/** Something that has a numeric identity. */
public interface WithId {
    Long getId();
}
